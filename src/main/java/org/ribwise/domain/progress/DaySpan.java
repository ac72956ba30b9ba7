package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Some calendar days in a row.
///
/// @param from first day
/// @param to last day, included, not before the first
public record DaySpan(LocalDate from, LocalDate to) {

    /// The first day that a person can ask for (design value): nobody recorded anything before, and a table of two
    /// thousand empty years helps nobody.
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /// The last one (design value).
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /// @throws IllegalArgumentException if the last day is before the first
    public DaySpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// The days up to and including the last one.
    ///
    /// @param days how many, at least 1
    public static DaySpan ending(LocalDate last, int days) {
        return new DaySpan(last.minusDays(days - 1L), last);
    }

    /// How many days, at least 1.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// Whether the day is one of them.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
