package org.ribwise.domain.recovery;

import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.measure.Nrs;

/// Where a person is on the way back to their usual breath.
public sealed interface RecoveryState {

    /// What was rated last; empty when nothing was.
    Optional<RatedNow> last();

    /// A rating and when it was given.
    ///
    /// @param rating how breathless
    /// @param atMillis milliseconds since the person said "I'm breathless"
    record RatedNow(Nrs rating, long atMillis) {}

    /// In a position that eases breathing, with a calm breath.
    record Settling(Optional<RatedNow> last) implements RecoveryState {}

    /// Back at the usual breath: rest, then that is enough for today.
    ///
    /// @param sinceMillis since when
    record Resting(long sinceMillis, Optional<RatedNow> last) implements RecoveryState {}

    /// The person's own action plan.
    ///
    /// @param why what led to it
    record OnPlan(PlanReason why, Optional<RatedNow> last) implements RecoveryState {}

    /// Call for help now.
    ///
    /// @param sinceMillis since when
    /// @param signs what is the matter, as far as it was said
    record Emergency(long sinceMillis, Set<EmergencySign> signs, Optional<RatedNow> last) implements RecoveryState {

        /// Copies the signs.
        public Emergency {
            signs = Set.copyOf(signs);
        }
    }

    /// The person has closed the screen.
    record Over(Optional<RatedNow> last) implements RecoveryState {}
}
