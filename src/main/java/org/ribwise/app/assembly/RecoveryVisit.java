package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.recovery.RecoveryState;

/// One visit of the recovery.
///
/// @param usual how breathless the person usually is, where it is known
/// @param plan why it begins with the person's plan; empty when it begins with settling
/// @param told is told where the person is whenever that changes, and once a minute, with the milliseconds since
/// @param over leads on, once, when the person leaves
record RecoveryVisit(
        Optional<Nrs> usual, Optional<PlanReason> plan, BiConsumer<RecoveryState, Long> told, Runnable over) {

    /// A visit of which nothing is known and nothing is kept.
    static RecoveryVisit unknown(Runnable over) {
        return new RecoveryVisit(Optional.empty(), Optional.empty(), (state, millis) -> {}, over);
    }
}
