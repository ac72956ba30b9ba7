package org.ribwise.domain.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;

/// How a person settles after stopping: they rate again, and the numbers say what comes next (clinical
/// reference 5.3).
public final class Settling {

    /// Where breathlessness counts as back when neither the usual one nor one before the session is known
    /// (design value, needs sign-off).
    public static final Nrs BACK_AT = new Nrs(2);

    private Settling() {}

    /// A rating after stopping.
    ///
    /// @param secondsAfterStop when, in seconds after the stop
    /// @param rating breathlessness then
    public record Later(long secondsAfterStop, Nrs rating) {

        /// @throws IllegalArgumentException if it is before the stop
        public Later {
            if (secondsAfterStop < 0) {
                throw new IllegalArgumentException(secondsAfterStop + " s after the stop");
            }
        }
    }

    /// What comes next.
    public enum Course {
        /// It is too early to tell: rest on, rate again.
        RESTING,
        /// Falling, not back yet: rest on, rate again.
        FALLING,
        /// Two minutes have passed and it is not falling: the recovery routine.
        NOT_FALLING,
        /// Higher at rest than when the session stopped: the questions that tell an emergency, and the plan.
        GETTING_WORSE,
        /// Ten minutes have passed and it is not back: contact today.
        NOT_BACK,
        /// Back to the usual.
        BACK
    }

    /// How breathlessness goes on.
    ///
    /// @param atStop the rating when the session stopped; empty when it is not known
    /// @param backAt where it counts as back: the usual rating, else the one before the session
    /// @param later ratings since, in any order
    /// @param secondsSinceStop how long ago the stop was
    public static Course breathlessness(
            Optional<Nrs> atStop,
            Optional<Nrs> backAt,
            List<Later> later,
            long secondsSinceStop,
            SafetyThresholds thresholds) {
        List<Later> inOrder = later.stream()
                .sorted(Comparator.comparingLong(Later::secondsAfterStop))
                .toList();
        Optional<Later> last = inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
        Nrs goal = backAt.orElse(BACK_AT);
        if (last.filter(rated -> rated.rating().compareTo(goal) <= 0).isPresent()) {
            return Course.BACK;
        }
        Optional<Nrs> first =
                atStop.or(() -> inOrder.stream().map(Later::rating).findFirst());
        if (last.isPresent() && last.get().rating().compareTo(first.orElseThrow()) > 0) {
            return Course.GETTING_WORSE;
        }
        if (secondsSinceStop >= seconds(SafetyNumber.BACK_AFTER_MINUTES, thresholds)) {
            return Course.NOT_BACK;
        }
        boolean falls = last.isPresent() && last.get().rating().compareTo(first.orElseThrow()) < 0;
        if (falls) {
            return Course.FALLING;
        }
        return secondsSinceStop >= seconds(SafetyNumber.FALLING_AFTER_MINUTES, thresholds)
                ? Course.NOT_FALLING
                : Course.RESTING;
    }

    /// How the oxygen saturation goes on: contact today when it is not back after 2 to 3 minutes.
    ///
    /// @param last the latest reading
    /// @param backAt where it counts as back
    /// @param secondsSinceStop how long ago the stop was
    public static Course oxygen(
            OxygenSaturation last, OxygenSaturation backAt, long secondsSinceStop, SafetyThresholds thresholds) {
        if (last.compareTo(backAt) >= 0) {
            return Course.BACK;
        }
        return secondsSinceStop >= seconds(SafetyNumber.OXYGEN_BACK_AFTER_MINUTES, thresholds)
                ? Course.NOT_BACK
                : Course.RESTING;
    }

    private static long seconds(SafetyNumber minutes, SafetyThresholds thresholds) {
        return thresholds.of(minutes) * 60L;
    }
}
