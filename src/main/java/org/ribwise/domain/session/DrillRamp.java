package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.motion.BreathPhase;

/// How long the beats of a drill last at a step of the ramp: one beat becomes longer in each step, by half a second,
/// until it has its usual length; first what goes out, then what comes in, holds last (clinical reference 1.1). Rest
/// in one's own rhythm stays as it is at first.
///
/// @param beats one time of the drill
record DrillRamp(List<Beat> beats) {

    /// The step by which paced breaths grow, too.
    private static final long SMALL_STEP_MILLIS = 500;

    private static final List<BreathPhase> ORDER =
            List.of(BreathPhase.OUT, BreathPhase.IN, BreathPhase.HOLD_OUT, BreathPhase.HOLD_IN);

    DrillRamp {
        beats = List.copyOf(beats);
    }

    /// Lengths in milliseconds, one for every beat.
    ///
    /// @param step from 0; beyond the last one nothing becomes longer
    List<Long> at(int step) {
        List<Long> lengths = new ArrayList<>(
                beats.stream().map(beat -> (long) beat.startMillis()).toList());
        int left = step;
        for (int i : order()) {
            long room = beats.get(i).targetMillis() - lengths.get(i);
            long steps = Math.min(left, Math.ceilDiv(room, SMALL_STEP_MILLIS));
            lengths.set(i, lengths.get(i) + Math.min(room, steps * SMALL_STEP_MILLIS));
            left -= (int) steps;
        }
        return lengths;
    }

    private List<Integer> order() {
        return IntStream.range(0, beats.size())
                .boxed()
                .filter(i -> beats.get(i).phase().isPresent())
                .sorted(Comparator.comparingInt(
                        i -> ORDER.indexOf(beats.get(i).phase().orElseThrow())))
                .toList();
    }
}
