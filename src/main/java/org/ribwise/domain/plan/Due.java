package org.ribwise.domain.plan;

/// What is to be done on a day.
///
/// @param prescription what
/// @param need whether the plan asks for it on this day
/// @param times how often on this day, at least 1
/// @param done how often it was done, more than `times` when somebody did more
public record Due(Prescription prescription, Need need, int times, int done) {

    /// Whether the plan asks for it.
    public enum Need {
        /// It does.
        ASKED,
        /// Enough was done this week, and once more is welcome: 3 of 3 to 5.
        WELCOME
    }

    /// @throws IllegalArgumentException if a number is out of range
    public Due {
        if (times < 1 || done < 0) {
            throw new IllegalArgumentException(done + " of " + times);
        }
    }

    /// Whether nothing is left of it today.
    public boolean isDone() {
        return done >= times;
    }
}
