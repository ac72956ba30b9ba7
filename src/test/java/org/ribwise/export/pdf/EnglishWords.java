package org.ribwise.export.pdf;

import java.util.Locale;
import org.ribwise.domain.report.ReportWords;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// The words of the program.
record EnglishWords(Messages messages) implements ReportWords {

    static final EnglishWords BRITISH = new EnglishWords(Messages.load(Locale.UK));

    @Override
    public Locale locale() {
        return messages.locale();
    }

    @Override
    public String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    @Override
    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    @Override
    public String dose(DoseNumbers dose) {
        return new DoseWords(messages).of(dose);
    }
}
