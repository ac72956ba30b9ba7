package org.ribwise.app.assembly;

import java.util.Optional;
import javafx.scene.Node;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.recovery.ContactsCard;
import org.ribwise.ui.recovery.ContactsModel;
import org.ribwise.ui.recovery.ContactsView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.today.TodayView.WhomToCall;

/// The way to "Whom to call" and back to the first screen.
final class ContactsWalk {

    private final ShellView shell;
    private final Messages words;
    private final LiveSettings settings;
    private final Runnable today;

    ContactsWalk(ShellView shell, Messages words, LiveSettings settings, Runnable today) {
        this.shell = shell;
        this.words = words;
        this.settings = settings;
        this.today = today;
    }

    /// The question on the first screen; empty once it was answered or put off.
    Optional<WhomToCall> ask() {
        return now().wasAsked() ? Optional.empty() : Optional.of(new WhomToCall(this::show, this::notNow));
    }

    /// A card for the settings that leads there.
    Node card() {
        return new ContactsCard(words, this::show);
    }

    void show() {
        ContactsView view = new ContactsView(new ContactsModel(now(), this::keep), words, today, today);
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }

    private CareContacts now() {
        return settings.now().get().contacts();
    }

    private void keep(CareContacts contacts) {
        settings.change(all -> all.with(contacts));
    }

    private void notNow() {
        settings.change(all -> all.with(all.contacts().asked()));
    }
}
