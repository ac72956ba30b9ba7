package org.ribwise.domain.plan;

import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Variant;

/// Which exercise is prescribed, and in which form.
///
/// @param id exercise of the library
/// @param variant form of it that is to be done; empty: the exercise itself
/// @param level as the physiotherapist's library says: 1 to 3 (clinical reference 1.1)
/// @param side which side of the body
public record PrescribedExercise(ExerciseId id, Optional<Variant> variant, int level, PrescribedSide side) {

    /// @throws IllegalArgumentException if the level is not 1 to 3
    public PrescribedExercise {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    /// Which side of the body (clinical reference 3.4).
    public enum PrescribedSide {
        /// As the exercise's file says.
        AS_DEFINED,
        LEFT,
        RIGHT,
        /// All repetitions on one side, then all on the other.
        BOTH,
        /// One repetition on the left, one on the right, and so on.
        ALTERNATE
    }
}
