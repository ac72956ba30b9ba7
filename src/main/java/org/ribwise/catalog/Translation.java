package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;

/// From trees to definitions of one kind.
///
/// @param <T> what a file of this kind defines
interface Translation<T> {

    /// Finds what the schema cannot say.
    void check(Sections sections);

    /// The definition of a tree with which nothing is wrong.
    Optional<T> translate(JsonNode tree, Findings findings);

    /// Breathing exercises.
    record Breathing() implements Translation<Exercise> {

        @Override
        public void check(Sections sections) {
            BreathingRules.check(sections);
        }

        @Override
        public Optional<Exercise> translate(JsonNode tree, Findings findings) {
            return card(tree, findings)
                    .flatMap(card -> bind(tree, ExerciseJson.Breathing.class, findings)
                            .flatMap(json -> BreathingTranslation.of(card, json, findings)));
        }
    }

    /// Stretches.
    record Stretches() implements Translation<Exercise> {

        @Override
        public void check(Sections sections) {
            StretchRules.check(sections);
        }

        @Override
        public Optional<Exercise> translate(JsonNode tree, Findings findings) {
            return card(tree, findings)
                    .flatMap(card -> bind(tree, ExerciseJson.Stretch.class, findings)
                            .flatMap(json -> StretchTranslation.of(card, json, findings)));
        }
    }

    /// Routines.
    ///
    /// @param exercises what they can be made of
    record Routines(Map<ExerciseId, Exercise> exercises) implements Translation<Routine> {

        public Routines {
            exercises = Map.copyOf(exercises);
        }

        @Override
        public void check(Sections sections) {
            new RoutineTranslation(exercises, sections.findings()).check(sections);
        }

        @Override
        public Optional<Routine> translate(JsonNode tree, Findings findings) {
            return bind(tree, ExerciseJson.Routine.class, findings)
                    .flatMap(json -> new RoutineTranslation(exercises, findings).of(json));
        }
    }

    private static Optional<Exercise.Card> card(JsonNode tree, Findings findings) {
        return bind(tree, ExerciseJson.Card.class, findings).flatMap(json -> CardTranslation.of(json, findings));
    }

    private static <T> Optional<T> bind(JsonNode tree, Class<T> type, Findings findings) {
        return StrictJson.bind(tree, type, JsonPointer.empty(), findings);
    }
}
