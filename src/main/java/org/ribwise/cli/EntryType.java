package org.ribwise.cli;

import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.StretchExercise;

/// What a definition defines.
enum EntryType {
    BREATHING,
    STRETCH,
    ROUTINE,

    /// A template of plans: listed and shown, never played.
    TEMPLATE;

    static EntryType of(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise _ -> BREATHING;
            case StretchExercise _ -> STRETCH;
        };
    }
}
