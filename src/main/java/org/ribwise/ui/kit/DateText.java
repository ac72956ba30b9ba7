package org.ribwise.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates that a person writes: in the short form of the language with all four digits of the year, or as 2026-11-22.
public final class DateText {

    private final DateTimeFormatter written;
    private final List<DateTimeFormatter> understood;

    /// @param locale whose habits are followed
    public DateText(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[yu]+", "uuuu");
        written = strict(pattern, locale);
        // one digit is enough for a day or a month below ten
        understood = List.of(
                strict(pattern.replaceAll("M+", "M").replaceAll("d+", "d"), locale),
                DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /// A date as it is written, for instance "22/11/2026".
    public String of(LocalDate day) {
        return written.format(day);
    }

    /// The date that was written; empty when it is none.
    public Optional<LocalDate> read(String text) {
        for (DateTimeFormatter format : understood) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException notInThisForm) {
                // the next form is tried
            }
        }
        return Optional.empty();
    }
}
