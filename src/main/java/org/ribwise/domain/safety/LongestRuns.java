package org.ribwise.domain.safety;

import java.util.EnumMap;
import java.util.Map;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathAction.Air;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// How long, at the last step of the ramp, air comes in, stands still or goes out without a break, and how long one
/// whole breath takes.
///
/// Beats and parts that follow each other count together: a hold of 20 s is one, also when a file writes it as four
/// of 5 s, or puts a moment of something else between. Phases only become longer on a ramp, so the last step is the
/// longest.
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

    /// Nobody can turn their breath sooner: what is shorter is no break. Design value, needs sign-off.
    private static final long SHORTEST_BREAK_MILLIS = 500;

    /// One quiet breath (clinical reference 1.2: the shortest is 3.5 s): a shorter rest is none. Design value, needs
    /// sign-off.
    private static final long SHORTEST_REST_MILLIS = 3_000;

    private static final long SECOND_MILLIS = 1_000;

    private final Map<Flow, Long> millis = new EnumMap<>(Flow.class);
    private long breathMillis;
    private long breathSoFar;
    private final Limits limits;
    private Flow flow = Flow.OUT;
    private long soFar;
    private Flow brief = Flow.OUT;
    private long briefMillis;

    private LongestRuns(Limits limits) {
        this.limits = limits;
    }

    /// @param limits whether holds are left out; what they join counts as one
    static LongestRuns of(BreathingExercise exercise, Limits limits) {
        LongestRuns runs = new LongestRuns(limits);
        for (int round = 0; round < Math.min(TWICE, exercise.rounds().target()); round++) {
            exercise.parts().forEach(runs::walk);
        }
        runs.end();
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
            case BreathPart.Own own -> rest(own.seconds().start() * SECOND_MILLIS);
            case BreathPart.Paced paced -> {
                for (int breath = 0; breath < TWICE; breath++) {
                    walk(limits.on(paced.pacing().target()));
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
    private int laps(BreathPart.Drill drill) {
        long airs = drill.beats().stream()
                .filter(beat -> beat.kind() != Beat.Kind.REST && beat.targetMillis() >= SHORTEST_BREAK_MILLIS)
                .filter(beat -> !isLeftOut(beat))
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
            rest(beat.startMillis());
        } else if (!isLeftOut(beat)) {
            flow(flowOf(beat), beat.targetMillis());
        }
    }

    private boolean isLeftOut(Beat beat) {
        return limits.withoutHolds() && beat.phase().filter(BreathPhase::isHold).isPresent();
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
        if (soFar > 0 && next.air == flow.air) {
            flow = flow.compareTo(next) > 0 ? flow : next;
            soFar += briefMillis + length;
            briefMillis = 0;
        } else if (soFar > 0 && briefMillis + length < SHORTEST_BREAK_MILLIS) {
            brief = next;
            briefMillis += length;
        } else {
            begin(next, length);
        }
        breathSoFar += next == Flow.CONTROL_PAUSE ? 0 : length;
    }

    private void begin(Flow next, long length) {
        long before = brief.air == next.air ? briefMillis : 0;
        endRun();
        if (next == Flow.IN) {
            endBreath();
        }
        flow = next;
        soFar = before + length;
    }

    private void rest(long length) {
        if (length >= SHORTEST_REST_MILLIS) {
            end();
        }
    }

    private void end() {
        endRun();
        endBreath();
    }

    private void endRun() {
        if (soFar > 0) {
            millis.merge(flow, soFar, Math::max);
        }
        soFar = 0;
        briefMillis = 0;
    }

    private void endBreath() {
        breathMillis = Math.max(breathMillis, breathSoFar);
        breathSoFar = 0;
    }
}
