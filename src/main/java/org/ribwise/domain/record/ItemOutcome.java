package org.ribwise.domain.record;

import org.ribwise.domain.exercise.ExerciseId;

/// What was done of one exercise of a session.
///
/// @param index place in the session, from 0
/// @param exercise which exercise
/// @param exerciseVersion version of its definition
/// @param status how it ended
/// @param playedMillis time that was played, pauses not counted
/// @param plannedMillis time that it would have taken in full, at least `playedMillis`
public record ItemOutcome(
        int index, ExerciseId exercise, int exerciseVersion, Status status, long playedMillis, long plannedMillis) {

    /// @throws IllegalArgumentException if the times do not fit
    public ItemOutcome {
        if (index < 0 || playedMillis < 0 || plannedMillis < playedMillis) {
            throw new IllegalArgumentException("item " + index + ": " + playedMillis + " of " + plannedMillis + " ms");
        }
    }

    /// How an exercise ended.
    public enum Status {
        COMPLETED,
        SKIPPED,
        /// The session was stopped while this exercise was in progress.
        STOPPED
    }
}
