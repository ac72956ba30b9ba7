package org.ribwise.domain.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Times as numbers: days since 1970-01-01 by the local clock, so that a day is as wide as any other on the nights when
/// clocks change.
public final class ChartDay {

    private static final double SECONDS_IN_DAY = Duration.ofDays(1).toSeconds();

    private ChartDay() {}

    /// A moment.
    public static double of(LocalDateTime at) {
        return at.toLocalDate().toEpochDay() + at.toLocalTime().toSecondOfDay() / SECONDS_IN_DAY;
    }

    /// The beginning of a day.
    public static double of(LocalDate day) {
        return day.toEpochDay();
    }

    /// The day that a moment is in.
    public static LocalDate date(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }
}
