package org.ribwise.domain.progress;

import java.time.LocalDate;

/// Something that was rated or measured on a day.
///
/// @param day which day, on the person's calendar
/// @param value in the unit of its scale
public record DayValue(LocalDate day, double value) {

    /// @throws IllegalArgumentException if the value is not a finite number
    public DayValue {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value that is no number");
        }
    }
}
