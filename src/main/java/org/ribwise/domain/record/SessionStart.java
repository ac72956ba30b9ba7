package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Ratings;

/// What is known when a session begins.
///
/// @param id identity
/// @param at when, with the person's offset from UTC at that time
/// @param routine which routine, or the exercise itself when it is done alone
/// @param routineVersion version of its definition
/// @param plannedItems number of exercises, at least 1
/// @param before ratings of the check-in
public record SessionStart(
        SessionId id, OffsetDateTime at, ExerciseId routine, int routineVersion, int plannedItems, Ratings before) {

    /// @throws IllegalArgumentException if there is no exercise
    public SessionStart {
        if (plannedItems < 1) {
            throw new IllegalArgumentException("a session of " + plannedItems + " exercises");
        }
    }
}
