package org.ribwise.export.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.report.ReportWords;

/// Days, numbers and names, as the language writes them.
///
/// @param words the words
record Said(ReportWords words) {

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(day);
    }

    String count(long count) {
        return String.format(words.locale(), "%,d", count);
    }

    /// With one digit behind the point where there is something behind it.
    String number(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? count((long) rounded) : String.format(words.locale(), "%,.1f", rounded);
    }

    String name(Measure measure) {
        return switch (measure) {
            case Measure.Pain(var region) -> words.get("report.painOf", words.name(region));
            case Measure.Breathlessness() -> words.get("report.breathlessness");
        };
    }
}
