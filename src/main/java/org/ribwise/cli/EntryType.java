package org.ribwise.cli;

import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.StretchExercise;

/// What a definition defines.
enum EntryType {
    BREATHING,
    STRETCH,
    ROUTINE;

    static EntryType of(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise _ -> BREATHING;
            case StretchExercise _ -> STRETCH;
        };
    }
}
