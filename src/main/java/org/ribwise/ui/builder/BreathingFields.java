package org.ribwise.ui.builder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.kit.Messages;

/// How much of a breathing exercise: length, rounds, pace, and how slow it may get.
///
/// @param fields where the fields go
/// @param breathing in the form that is prescribed
record BreathingFields(Fields fields, BreathingExercise breathing) {

    private static final int LENGTH_STEP_SECONDS = 30;
    private static final int MINUTE_SECONDS = 60;
    private static final int BREATH_STEP_MILLIS = 500;
    private static final double SECOND_MILLIS = 1_000;

    /// Where the pace comes from.
    enum PaceFrom {
        RAMP,
        OWN
    }

    private Messages words() {
        return fields.words();
    }

    private static Breathing dose(Prescription one) {
        return (Breathing) one.dose();
    }

    void add() {
        breathing
                .lengthSeconds()
                .ifPresent(range -> fields.step(
                        "length",
                        words().get("builder.length"),
                        one -> length(dose(one).seconds().orElse(range.start())),
                        (one, by) -> one.at(lasting(dose(one), range, by))));
        fields.step(
                "rounds",
                words().get("builder.rounds"),
                one -> Integer.toString(dose(one).rounds()),
                (one, by) -> {
                    Breathing dose = dose(one);
                    return one.at(new Breathing(
                            dose.seconds(),
                            dose.rounds() + by,
                            dose.pace(),
                            dose.slowestPerMinute(),
                            dose.restSeconds()));
                });
        firstPaced().ifPresent(this::pace);
    }

    private static Breathing lasting(Breathing dose, Range range, int by) {
        int seconds = dose.seconds().orElse(range.start()) + by * LENGTH_STEP_SECONDS;
        return new Breathing(
                OptionalInt.of(Math.max(LENGTH_STEP_SECONDS, seconds)),
                dose.rounds(),
                dose.pace(),
                dose.slowestPerMinute(),
                dose.restSeconds());
    }

    private static String length(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE_SECONDS, seconds % MINUTE_SECONDS);
    }

    private Optional<BreathPart.Paced> firstPaced() {
        return breathing.parts().stream()
                .filter(BreathPart.Paced.class::isInstance)
                .map(BreathPart.Paced.class::cast)
                .findFirst();
    }

    private void pace(BreathPart.Paced part) {
        boolean ownIsPossible = breathing.atPace(part.pacing().start()).isPresent();
        if (ownIsPossible) {
            fields.choice(
                    "pace-from",
                    words().get("builder.paceFrom"),
                    List.of(PaceFrom.values()),
                    words()::name,
                    one -> dose(one).pace() instanceof Pace.Own ? PaceFrom.OWN : PaceFrom.RAMP,
                    (one, from) -> switch (from) {
                        case RAMP -> paced(one, new Pace.Step(0));
                        case OWN -> paced(one, new Pace.Own(patternOf(one, part)));
                    });
        }
        if (dose(fields.now()).pace() instanceof Pace.Own) {
            for (BreathPhase phase : BreathPhase.values()) {
                phase(phase, part);
            }
        } else {
            fields.step(
                    "step",
                    words().get("builder.step"),
                    one -> pattern(patternOf(one, part)),
                    (one, by) -> dose(one).pace() instanceof Pace.Step(int step)
                                    && step + by < part.pacing().steps().size()
                            ? paced(one, new Pace.Step(step + by))
                            : one);
        }
        slowest();
    }

    private void phase(BreathPhase phase, BreathPart.Paced part) {
        fields.step(
                "breath-" + phase,
                words().name(phase),
                one -> words().get("builder.secondsOf", patternOf(one, part).millisOf(phase) / SECOND_MILLIS),
                (one, by) -> paced(one, new Pace.Own(longer(patternOf(one, part), phase, by * BREATH_STEP_MILLIS))));
    }

    private static BreathPattern longer(BreathPattern pattern, BreathPhase phase, int millis) {
        return new BreathPattern(
                pattern.inMillis() + (phase == BreathPhase.IN ? millis : 0),
                pattern.holdInMillis() + (phase == BreathPhase.HOLD_IN ? millis : 0),
                pattern.outMillis() + (phase == BreathPhase.OUT ? millis : 0),
                pattern.holdOutMillis() + (phase == BreathPhase.HOLD_OUT ? millis : 0));
    }

    private static BreathPattern patternOf(Prescription one, BreathPart.Paced part) {
        return switch (dose(one).pace()) {
            case Pace.Step(int step) -> part.pacing().at(step);
            case Pace.Own(BreathPattern pattern) -> pattern;
        };
    }

    private String pattern(BreathPattern pattern) {
        return words().get("builder.pattern", pattern.inMillis() / SECOND_MILLIS, pattern.outMillis() / SECOND_MILLIS);
    }

    private static Prescription paced(Prescription one, Pace pace) {
        Breathing dose = dose(one);
        return one.at(new Breathing(dose.seconds(), dose.rounds(), pace, dose.slowestPerMinute(), dose.restSeconds()));
    }

    private void slowest() {
        fields.entry(
                new EntryField.Asked("builder-slowest", words().get("builder.slowest"), "", ""),
                one -> dose(one).slowestPerMinute().map(BreathingFields::number).orElse(""),
                text -> rate(text).map(rate -> one -> {
                    Breathing dose = dose(one);
                    return one.at(new Breathing(dose.seconds(), dose.rounds(), dose.pace(), rate, dose.restSeconds()));
                }),
                () -> words().get("builder.slowestRange"));
    }

    private static String number(double rate) {
        return rate == Math.rint(rate) ? Integer.toString((int) rate) : Double.toString(rate);
    }

    /// What was typed: nothing, or a number with a point or a comma.
    private static Optional<Optional<Double>> rate(String text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return text.matches("\\d{1,2}([.,]\\d{1,2})?")
                ? Optional.of(Optional.of(Double.valueOf(text.replace(',', '.'))))
                : Optional.empty();
    }
}
