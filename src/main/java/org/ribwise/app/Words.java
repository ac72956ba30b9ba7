package org.ribwise.app;

import java.util.Locale;
import org.ribwise.ui.kit.Messages;

/// Words of the command line.
final class Words {

    static final Messages MESSAGES = Messages.load(Locale.getDefault());

    private Words() {}

    /// A sentence for trouble nobody foresaw. It names the kind of trouble only: messages may hold health data.
    static String trouble(Throwable trouble) {
        return MESSAGES.get("app.unexpected", trouble.getClass().getSimpleName());
    }
}
