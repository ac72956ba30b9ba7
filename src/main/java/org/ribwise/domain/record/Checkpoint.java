package org.ribwise.domain.record;

import java.time.OffsetDateTime;

/// Where an open session is, so that it can be offered again when the program ended before it.
///
/// @param session which session
/// @param at when
/// @param plan what was to be played, as a digest: a session is only continued while its exercises are the same
/// @param place place of the exercise in progress in the routine, from 0
/// @param positionMillis time since the session began, pauses not counted
/// @param partial what would be kept of the exercise in progress; its status is `STOPPED`
public record Checkpoint(
        SessionId session, OffsetDateTime at, String plan, int place, long positionMillis, ItemOutcome partial) {

    /// @throws IllegalArgumentException if a number is out of range
    public Checkpoint {
        if (place < 0 || positionMillis < 0 || partial.status() != ItemOutcome.Status.STOPPED) {
            throw new IllegalArgumentException("place " + place + " at " + positionMillis + " ms");
        }
    }
}
