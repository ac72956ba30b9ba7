package org.ribwise.catalog.breathing;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.breathing.BreathingJson.Part;
import org.ribwise.catalog.breathing.BreathingJson.Phase;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Seconds;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathPart.Amount;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// A breathing exercise in which nothing is wrong, from border record to domain.
final class BreathingTranslation {

    private static final JsonPointer PARTS = JsonPointer.compile("/parts");

    private BreathingTranslation() {}

    static Optional<Exercise> of(Exercise.Card card, BreathingJson json, Findings findings) {
        List<BreathPart> parts = new ArrayList<>();
        for (int i = 0; i < json.parts().size(); i++) {
            Part part = json.parts().get(i);
            findings.attempt(PARTS.appendIndex(i), () -> part(part)).ifPresent(parts::add);
        }
        return findings.attempt(
                PARTS,
                () -> new BreathingExercise(
                        card,
                        json.postures(),
                        new LocalText(json.setup()),
                        parts,
                        json.rounds().range(),
                        json.timesPerDay().range()));
    }

    private static BreathPart part(Part json) {
        return switch (json.do_()) {
            case PACED -> paced(there(json.phases()), json);
            case OWN -> new BreathPart.Own(there(json.seconds()).range(), new LocalText(there(json.cue())));
            case DRILL ->
                new BreathPart.Drill(
                        there(json.phases()).stream()
                                .map(BreathingTranslation::beat)
                                .toList(),
                        there(json.times()).range());
        };
    }

    /// The schema has made sure that a part has what its kind needs.
    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a part lacks what its kind needs");
        }
        return value;
    }

    private static BreathPart.Paced paced(List<Phase> phases, Part json) {
        Map<BreathPhase, BreathPart.Guide> guides = new EnumMap<>(BreathPhase.class);
        for (Phase phase : phases) {
            guides.put(
                    phaseOf(phase),
                    new BreathPart.Guide(new LocalText(phase.cue()), Optional.ofNullable(phase.route())));
        }
        Amount amount = json.seconds() != null
                ? new Amount.Seconds(json.seconds().range())
                : new Amount.Breaths(there(json.breaths()).range());
        return new BreathPart.Paced(pacing(phases), guides, amount);
    }

    static BreathPhase phaseOf(Phase phase) {
        return switch (phase.kind()) {
            case IN -> BreathPhase.IN;
            case HOLD_IN -> BreathPhase.HOLD_IN;
            case OUT -> BreathPhase.OUT;
            case HOLD_OUT -> BreathPhase.HOLD_OUT;
            case REST, ACTION -> throw new IllegalArgumentException(phase.kind() + " in a paced part");
        };
    }

    private static Pacing pacing(List<Phase> phases) {
        List<BreathPattern> between = new ArrayList<>();
        for (int i = 0; i < steps(phases.getFirst()); i++) {
            int step = i;
            between.add(pattern(phases, phase -> ramp(phase).get(step)));
        }
        return new Pacing(
                pattern(phases, Phase::start), between, pattern(phases, Phase::target), pattern(phases, Phase::cap));
    }

    private static int steps(Phase phase) {
        return ramp(phase).size();
    }

    static List<Double> ramp(Phase phase) {
        return phase.ramp() == null ? List.of() : phase.ramp();
    }

    private static BreathPattern pattern(List<Phase> phases, ToDoubleFunction<Phase> seconds) {
        Map<BreathPhase, Integer> millis = new EnumMap<>(BreathPhase.class);
        phases.forEach(phase -> millis.put(phaseOf(phase), Seconds.toMillis(seconds.applyAsDouble(phase))));
        return new BreathPattern(
                millis.getOrDefault(BreathPhase.IN, 0),
                millis.getOrDefault(BreathPhase.HOLD_IN, 0),
                millis.getOrDefault(BreathPhase.OUT, 0),
                millis.getOrDefault(BreathPhase.HOLD_OUT, 0));
    }

    private static Beat beat(Phase json) {
        return new Beat(
                json.kind(),
                Optional.ofNullable(json.action()),
                Seconds.toMillis(json.start()),
                Seconds.toMillis(json.target()),
                Seconds.toMillis(json.cap()),
                Optional.ofNullable(json.route()),
                new LocalText(json.cue()));
    }
}
