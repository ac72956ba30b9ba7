package org.ribwise.ui.kit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// A time that matters now, as one says it: nobody is told the full date of this evening.
///
/// @param words the words
/// @param today the person's date
public record WhenText(Messages words, LocalDate today) {

    /// For instance "18:40 today", "tomorrow, 09:00" or "26 November 2026, 09:00".
    public String at(OffsetDateTime when) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(when);
        LocalDate day = when.toLocalDate();
        if (day.equals(today)) {
            return words.get("app.whenToday", time);
        }
        if (day.equals(today.plusDays(1))) {
            return words.get("app.whenTomorrow", time);
        }
        return day.equals(today.minusDays(1))
                ? words.get("app.whenYesterday", time)
                : words.get("app.whenOn", date(day), time);
    }

    /// For instance "tomorrow" or "26 November 2026".
    public String on(LocalDate day) {
        if (day.equals(today)) {
            return words.get("app.today");
        }
        return day.equals(today.plusDays(1)) ? words.get("app.tomorrow") : date(day);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
