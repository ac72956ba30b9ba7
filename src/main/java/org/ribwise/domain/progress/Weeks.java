package org.ribwise.domain.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Weeks begin on Monday (ISO 8601).
final class Weeks {

    static final int DAYS_IN_WEEK = 7;

    private Weeks() {}

    /// The first day of the week that a day is in.
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
