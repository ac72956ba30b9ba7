package org.ribwise.exchange.dose;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Pace;

/// Dose of a breathing exercise: either a step of the exercise's ramp or a breath of its own.
public record BreathingJson(
        @Nullable Integer seconds,
        int rounds,
        @Nullable Integer step,
        @Nullable BreathJson breath,
        @Nullable Double slowestPerMinute,
        int restSeconds) {

    /// A breath.
    public record BreathJson(int inMillis, int holdInMillis, int outMillis, int holdOutMillis) {}

    /// A dose as a file says it; `null` when it is not one of breathing.
    public static @Nullable BreathingJson of(PrescribedDose dose) {
        return dose instanceof PrescribedDose.Breathing breathing ? of(breathing) : null;
    }

    private static BreathingJson of(PrescribedDose.Breathing dose) {
        Integer step = null;
        BreathJson breath = null;
        switch (dose.pace()) {
            case Pace.Step(int chosen) -> step = chosen;
            case Pace.Own(var own) ->
                breath = new BreathJson(own.inMillis(), own.holdInMillis(), own.outMillis(), own.holdOutMillis());
        }
        return new BreathingJson(
                dose.seconds().isPresent() ? dose.seconds().getAsInt() : null,
                dose.rounds(),
                step,
                breath,
                dose.slowestPerMinute().orElse(null),
                dose.restSeconds());
    }

    /// The dose.
    public PrescribedDose dose() {
        return new PrescribedDose.Breathing(
                seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds),
                rounds,
                pace(),
                Optional.ofNullable(slowestPerMinute),
                restSeconds);
    }

    private Pace pace() {
        return breath != null
                ? new Pace.Own(new BreathPattern(
                        breath.inMillis(), breath.holdInMillis(), breath.outMillis(), breath.holdOutMillis()))
                : new Pace.Step(step == null ? 0 : step);
    }
}
