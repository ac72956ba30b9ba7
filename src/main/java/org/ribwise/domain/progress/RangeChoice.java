package org.ribwise.domain.progress;

import java.time.LocalDate;

/// How far back to look. Every choice ends today.
public enum RangeChoice {
    /// 28 days.
    FOUR_WEEKS,
    /// 84 days.
    TWELVE_WEEKS,
    /// The day after this date last year until today.
    ONE_YEAR,
    /// Since the first day of the record.
    ALL,
    /// Days of the person's own choice: all of them, until they have chosen.
    OWN;

    /// The days that are meant.
    ///
    /// @param today the last day
    /// @param firstDay the day on which the record begins; not used when it is later than today, which only a wrong
    ///     clock can bring about
    public DaySpan until(LocalDate today, LocalDate firstDay) {
        return switch (this) {
            case FOUR_WEEKS -> DaySpan.ending(today, 4 * Weeks.DAYS_IN_WEEK);
            case TWELVE_WEEKS -> DaySpan.ending(today, 12 * Weeks.DAYS_IN_WEEK);
            case ONE_YEAR -> new DaySpan(today.minusYears(1).plusDays(1), today);
            case ALL, OWN -> new DaySpan(firstDay.isAfter(today) ? today : firstDay, today);
        };
    }
}
