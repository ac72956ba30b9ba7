package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ribwise.catalog.ExerciseJson.Phase;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.BreathingExercise.Pacing;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// A breathing exercise in which nothing is wrong, from border record to domain.
final class BreathingTranslation {

    private static final JsonPointer PHASES = JsonPointer.compile("/phases");

    private BreathingTranslation() {}

    static Optional<Exercise> of(Exercise.Card card, ExerciseJson.Breathing json, Findings findings) {
        Map<BreathPhase, LocalText> cues = new EnumMap<>(BreathPhase.class);
        Map<BreathPhase, Route> routes = new EnumMap<>(BreathPhase.class);
        for (Phase phase : json.phases()) {
            cues.put(phase.kind(), new LocalText(phase.cue()));
            Optional.ofNullable(phase.route()).ifPresent(route -> routes.put(phase.kind(), route));
        }
        return findings.attempt(
                PHASES,
                () -> new BreathingExercise(
                        card,
                        json.postures(),
                        pacing(json.phases()),
                        cues,
                        routes,
                        CardTranslation.range(json.dose().seconds()),
                        CardTranslation.range(json.dose().timesPerDay())));
    }

    private static Pacing pacing(List<Phase> phases) {
        return new Pacing(pattern(phases, Phase::start), pattern(phases, Phase::target), pattern(phases, Phase::cap));
    }

    private static BreathPattern pattern(List<Phase> phases, ToDoubleFunction<Phase> seconds) {
        Map<BreathPhase, Integer> millis = new EnumMap<>(BreathPhase.class);
        phases.forEach(phase -> millis.put(phase.kind(), Seconds.toMillis(seconds.applyAsDouble(phase))));
        return new BreathPattern(
                millis.getOrDefault(BreathPhase.IN, 0),
                millis.getOrDefault(BreathPhase.HOLD_IN, 0),
                millis.getOrDefault(BreathPhase.OUT, 0),
                millis.getOrDefault(BreathPhase.HOLD_OUT, 0));
    }
}
