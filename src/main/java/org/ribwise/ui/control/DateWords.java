package org.ribwise.ui.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ribwise.domain.chart.DateTicks;

/// Dates and times as a language writes them, short enough for a chart.
public final class DateWords {

    private final Locale locale;
    private final Map<DateTicks.Unit, DateTimeFormatter> ticks = new EnumMap<>(DateTicks.Unit.class);
    private final DateTimeFormatter month;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    /// @param locale whose habits are followed
    public DateWords(Locale locale) {
        this.locale = locale;
        month = pattern("MMM");
        for (DateTicks.Unit unit : DateTicks.Unit.values()) {
            ticks.put(unit, unit.in(locale));
        }
        date = pattern("yMMMEd");
        time = pattern("jm");
    }

    private DateTimeFormatter pattern(String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
    }

    /// For instance "Nov".
    public String month(TemporalAccessor day) {
        return month.format(day);
    }

    /// A day of a date axis.
    public String tick(DateTicks.Tick tick) {
        return Objects.requireNonNull(ticks.get(tick.unit())).format(tick.day());
    }

    /// For instance "Tue, 3 Nov 2026".
    public String date(LocalDate day) {
        return date.format(day);
    }

    /// For instance "Tue, 3 Nov 2026, 09:15", read off the clock of the place where it was recorded.
    public String dateTime(OffsetDateTime at) {
        return date.format(at) + ", " + time.format(at);
    }

    /// For instance "09:15".
    public String time(OffsetDateTime at) {
        return time.format(at);
    }

    /// For instance "T".
    public String letter(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }
}
