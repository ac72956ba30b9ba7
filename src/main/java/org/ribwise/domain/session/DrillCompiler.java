package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.motion.BreathPhase;

/// What a drill consists of: one step for each beat, and how full the lungs are when it begins and when it ends.
///
/// What brings air in fills the lungs, what lets air out empties them, what is still keeps them. Several in a row,
/// such as stacks or steps, share the way, each by its length. In one's own rhythm the lungs come to rest.
final class DrillCompiler {

    private static final double MINUTE_MILLIS = 60_000;

    private final List<TimedBeat> beats;
    private final List<Piece> pieces = new ArrayList<>();
    private double fullness;

    /// @param step step of the ramp
    /// @param fullness how full the lungs are when the drill begins
    DrillCompiler(BreathPart.Drill drill, int step, Limits limits, Activity.Round round, double fullness) {
        this.beats = withoutSlowBreaths(unrolled(drill, step, limits.withoutHolds()), limits);
        this.fullness = fullness;
        for (int i = 0; i < beats.size(); i++) {
            TimedBeat beat = beats.get(i);
            double from = this.fullness;
            this.fullness = fullnessAfter(i);
            Activity act =
                    new Activity.Act(beat.beat(), beat.time(), drill.times().start(), from, this.fullness, round);
            pieces.add(new Piece(beat.millis(), act));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// How full the lungs are when the drill ends.
    double fullness() {
        return fullness;
    }

    /// @param time which time the drill is done, from 1
    private record TimedBeat(Beat beat, int time, long millis) {
        Optional<BreathPhase> phase() {
            return beat.phase();
        }

        boolean isStill() {
            return phase().filter(BreathPhase::isHold).isPresent();
        }

        boolean is(BreathPhase phase) {
            return phase().equals(Optional.of(phase));
        }
    }

    /// All times, one after the other.
    private static List<TimedBeat> unrolled(BreathPart.Drill drill, int step, boolean withoutHolds) {
        List<Long> lengths = new DrillRamp(drill.beats()).at(step);
        List<TimedBeat> beats = new ArrayList<>();
        for (int time = 1; time <= drill.times().start(); time++) {
            for (int i = 0; i < lengths.size(); i++) {
                beats.add(new TimedBeat(drill.beats().get(i), time, lengths.get(i)));
            }
        }
        beats.removeIf(beat -> withoutHolds && beat.isStill());
        return beats;
    }

    /// One breath of a drill lasts from where the air begins to come in to where it does so again. What is slower
    /// than the limit is shortened evenly.
    private static List<TimedBeat> withoutSlowBreaths(List<TimedBeat> beats, Limits limits) {
        if (limits.slowestPerMinute().isEmpty()) {
            return beats;
        }
        double longest = MINUTE_MILLIS / limits.slowestPerMinute().orElseThrow();
        List<TimedBeat> quick = new ArrayList<>();
        while (quick.size() < beats.size()) {
            List<TimedBeat> breath = beats.subList(quick.size(), endOfBreath(beats, quick.size()));
            long millis = breath.stream().mapToLong(TimedBeat::millis).sum();
            boolean slow = breath.getFirst().phase().isPresent() && millis > longest;
            double share = slow ? longest / millis : 1;
            for (TimedBeat beat : breath) {
                quick.add(new TimedBeat(beat.beat(), beat.time(), Math.max(1, (long) (beat.millis() * share))));
            }
        }
        return quick;
    }

    private static int endOfBreath(List<TimedBeat> beats, int start) {
        boolean out = false;
        for (int i = start; i < beats.size(); i++) {
            TimedBeat beat = beats.get(i);
            boolean free = beat.phase().isEmpty() || beats.get(start).phase().isEmpty();
            if (i > start && (free || (out && beat.is(BreathPhase.IN)))) {
                return i;
            }
            out |= beat.is(BreathPhase.OUT);
        }
        return beats.size();
    }

    private double fullnessAfter(int i) {
        return beats.get(i)
                .phase()
                .map(phase -> switch (phase) {
                    case IN -> toward(1, phase, i);
                    case OUT -> toward(0, phase, i);
                    case HOLD_IN, HOLD_OUT -> fullness;
                })
                .orElse(0.0);
    }

    /// Where a beat ends that shares the way with those that follow it and move the air as it does.
    private double toward(double goal, BreathPhase phase, int i) {
        long shared = 0;
        int last = i;
        for (int j = i;
                j < beats.size() && (beats.get(j).is(phase) || beats.get(j).isStill());
                j++) {
            if (beats.get(j).is(phase)) {
                shared += beats.get(j).millis();
                last = j;
            }
        }
        return last == i ? goal : fullness + (goal - fullness) * beats.get(i).millis() / shared;
    }
}
