package org.ribwise.domain.report;

import java.util.Locale;
import org.ribwise.domain.session.DoseNumbers;

/// The words that a report is written with. They are those of the screens, which stand above it.
public interface ReportWords {

    /// The language.
    Locale locale();

    /// The words of a key, filled with the arguments.
    String get(String key, Object... arguments);

    /// The name of a constant.
    String name(Enum<?> constant);

    /// How much of an exercise.
    String dose(DoseNumbers dose);
}
