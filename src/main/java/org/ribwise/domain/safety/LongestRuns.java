package org.ribwise.domain.safety;

import java.util.EnumMap;
import java.util.Map;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathAction.Air;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.motion.BreathPattern;

/// How long, at the last step of the ramp, air comes in, stands still or goes out without a break, and how long one
/// whole breath takes.
///
/// Beats and parts that follow each other count together: a hold of 20 s is one, also when a file writes it as four
/// of 5 s. Phases only become longer on a ramp, so the last step is the longest.
final class LongestRuns {

    /// Where the air goes. Among those that stand still, the later ones may last longer.
    enum Flow {
        IN(Air.IN),
        OUT(Air.OUT),
        HOLD_OUT(Air.STILL),
        HOLD_IN(Air.STILL),
        CONTROL_PAUSE(Air.STILL);

        private final Air air;

        Flow(Air air) {
            this.air = air;
        }
    }

    /// Enough to see what follows what when something is repeated.
    private static final int TWICE = 2;

    private final Map<Flow, Long> millis = new EnumMap<>(Flow.class);
    private long breathMillis;
    private long breathSoFar;
    private Flow flow = Flow.OUT;
    private long soFar;

    private LongestRuns() {}

    static LongestRuns of(BreathingExercise exercise) {
        LongestRuns runs = new LongestRuns();
        for (int round = 0; round < Math.min(TWICE, exercise.rounds().target()); round++) {
            exercise.parts().forEach(runs::walk);
        }
        runs.rest();
        return runs;
    }

    /// The longest run of each, in milliseconds.
    Map<Flow, Long> millis() {
        return Map.copyOf(millis);
    }

    /// The longest breath from its first in-breath to the next, without rests and control pauses.
    long breathMillis() {
        return breathMillis;
    }

    private void walk(BreathPart part) {
        switch (part) {
            case BreathPart.Own _ -> rest();
            case BreathPart.Paced paced -> {
                for (int breath = 0; breath < TWICE; breath++) {
                    walk(paced.pacing().target());
                }
            }
            case BreathPart.Drill drill -> {
                for (int time = 0; time < laps(drill); time++) {
                    drill.beats().forEach(this::walk);
                }
            }
        }
    }

    /// Twice tells what the end of a drill and its beginning make together, unless it is one single run.
    private static int laps(BreathPart.Drill drill) {
        long airs = drill.beats().stream()
                .filter(beat -> beat.kind() != Beat.Kind.REST)
                .map(LongestRuns::flowOf)
                .map(beat -> beat.air)
                .distinct()
                .count();
        return airs > 1
                ? Math.min(TWICE, drill.times().target())
                : drill.times().target();
    }

    private void walk(BreathPattern pattern) {
        flow(Flow.IN, pattern.inMillis());
        flow(Flow.HOLD_IN, pattern.holdInMillis());
        flow(Flow.OUT, pattern.outMillis());
        flow(Flow.HOLD_OUT, pattern.holdOutMillis());
    }

    private void walk(Beat beat) {
        if (beat.kind() == Beat.Kind.REST) {
            rest();
        } else {
            flow(flowOf(beat), beat.targetMillis());
        }
    }

    private static Flow flowOf(Beat beat) {
        return switch (beat.kind()) {
            case IN -> Flow.IN;
            case HOLD_IN -> Flow.HOLD_IN;
            case OUT -> Flow.OUT;
            case HOLD_OUT -> Flow.HOLD_OUT;
            case ACTION -> flowOf(beat.action().orElseThrow());
            case REST -> throw new IllegalArgumentException("a rest has no flow");
        };
    }

    private static Flow flowOf(BreathAction action) {
        return switch (action.air()) {
            case IN -> Flow.IN;
            case OUT -> Flow.OUT;
            case STILL -> Flow.CONTROL_PAUSE;
        };
    }

    private void flow(Flow next, long length) {
        if (length == 0) {
            return;
        }
        boolean same = soFar > 0 && next.air == flow.air;
        if (!same) {
            endRun();
            if (next == Flow.IN) {
                endBreath();
            }
        }
        flow = same && flow.compareTo(next) > 0 ? flow : next;
        soFar += length;
        breathSoFar += next == Flow.CONTROL_PAUSE ? 0 : length;
    }

    private void rest() {
        endRun();
        endBreath();
    }

    private void endRun() {
        if (soFar > 0) {
            millis.merge(flow, soFar, Math::max);
        }
        soFar = 0;
    }

    private void endBreath() {
        breathMillis = Math.max(breathMillis, breathSoFar);
        breathSoFar = 0;
    }
}
