package org.ribwise.cli;

import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.StretchExercise;

/// What a definition defines.
enum Kind {
    BREATHING,
    STRETCH,
    ROUTINE;

    static Kind of(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise _ -> BREATHING;
            case StretchExercise _ -> STRETCH;
        };
    }
}
