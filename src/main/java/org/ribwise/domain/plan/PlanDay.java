package org.ribwise.domain.plan;

import java.util.Optional;

/// What a plan asked for on one day, and what was done.
///
/// @param asked how often it asked for exercises on this very day; what it asks for on some days of a week it asks for
///     on no particular one
/// @param done how often something of it was done, the same exercise at most as often as a day has it
/// @param excuse why nothing was asked for; empty on other days
public record PlanDay(int asked, int done, Optional<DayOffReason> excuse) {

    /// How such a day looks in a calendar.
    public enum Kept {
        /// Nothing was asked for and nothing done.
        FREE,
        /// Nothing is expected on such a day.
        EXCUSED,
        /// Something was asked for, nothing done.
        OPEN,
        /// A part of it was done.
        PART,
        /// All of it was done, or something on a day that asked for nothing.
        WHOLE
    }

    /// @throws IllegalArgumentException if a number is below 0
    public PlanDay {
        if (asked < 0 || done < 0) {
            throw new IllegalArgumentException(done + " of " + asked);
        }
    }

    /// How it looks in a calendar.
    public Kept kept() {
        if (done > 0) {
            return done >= asked ? Kept.WHOLE : Kept.PART;
        }
        if (excuse.isPresent()) {
            return Kept.EXCUSED;
        }
        return asked > 0 ? Kept.OPEN : Kept.FREE;
    }
}
