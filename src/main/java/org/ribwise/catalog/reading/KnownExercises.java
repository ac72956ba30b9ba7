package org.ribwise.catalog.reading;

import java.util.Optional;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;

/// The exercises that a definition can refer to.
@FunctionalInterface
public interface KnownExercises {

    /// The exercise of this id, if there is one and it could be read.
    Optional<Exercise> find(ExerciseId id);
}
