package org.ribwise.domain.exercise;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;

/// One number in which two doses of the same kind of exercise differ.
///
/// @param what which number
/// @param before in the one
/// @param after in the other
public record DoseDifference(DoseNumber what, int before, int after) {

    /// The numbers of a dose.
    public enum DoseNumber {
        /// Length of breathing, seconds.
        SECONDS,
        ROUNDS,
        /// Step of the ramp, from 0.
        STEP,
        SETS,
        REPS,
        /// Seconds of each hold.
        HOLD
    }

    /// Every number in which they differ; nothing when they are the same or not of the same kind.
    public static List<DoseDifference> between(Routine.Item before, Routine.Item after) {
        List<DoseDifference> differences = new ArrayList<>();
        if (before instanceof BreathingItem one && after instanceof BreathingItem other) {
            add(differences, DoseNumber.SECONDS, seconds(one), seconds(other));
            add(differences, DoseNumber.ROUNDS, one.rounds(), other.rounds());
            add(differences, DoseNumber.STEP, one.step(), other.step());
        } else if (before instanceof StretchItem one && after instanceof StretchItem other) {
            add(differences, DoseNumber.SETS, one.sets(), other.sets());
            add(differences, DoseNumber.REPS, one.reps(), other.reps());
            add(differences, DoseNumber.HOLD, one.holdSeconds(), other.holdSeconds());
        }
        return differences;
    }

    private static int seconds(BreathingItem item) {
        return item.seconds()
                .orElseGet(
                        () -> item.exercise().lengthSeconds().map(Range::start).orElse(0));
    }

    private static void add(List<DoseDifference> differences, DoseNumber what, int before, int after) {
        if (before != after) {
            differences.add(new DoseDifference(what, before, after));
        }
    }
}
