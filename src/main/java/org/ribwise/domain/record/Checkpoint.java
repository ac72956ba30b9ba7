package org.ribwise.domain.record;

import java.time.OffsetDateTime;

/// Where an open session is, so that it can be offered again when the program ended before it.
///
/// @param session which session
/// @param at when
/// @param plan what was to be played, as a digest: a session is only continued while its exercises are the same
/// @param place where it is
/// @param partial what would be kept of the exercise in progress; its status is `STOPPED`
public record Checkpoint(SessionId session, OffsetDateTime at, String plan, Place place, ItemOutcome partial) {

    /// @throws IllegalArgumentException if the partial outcome is none
    public Checkpoint {
        if (partial.status() != ItemOutcome.Status.STOPPED) {
            throw new IllegalArgumentException(partial.status().name());
        }
    }

    /// Where a session is.
    ///
    /// @param item place of the exercise in progress in the routine, from 0
    /// @param positionMillis time since the session began, pauses not counted
    /// @param slower so many times the person asked for slower breaths in it; below 0 for faster ones
    /// @param again whether it is to be played once more after it
    public record Place(int item, long positionMillis, int slower, boolean again) {

        /// @throws IllegalArgumentException if a number is out of range
        public Place {
            if (item < 0 || positionMillis < 0) {
                throw new IllegalArgumentException("place " + item + " at " + positionMillis + " ms");
            }
        }
    }
}
