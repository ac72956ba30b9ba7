package org.ribwise.domain.alarm;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/// How far a person is on the way back after an attack or flare (clinical reference 3.5).
public sealed interface AfterAttack {

    /// There was no attack, or the way back is done.
    record Done() implements AfterAttack {}

    /// Day 0 and 1: no exercise.
    ///
    /// @param until the first day on which there may be some again
    record Resting(LocalDate until) implements AfterAttack {}

    /// Reliever need, peak flow or symptoms have not been back in the usual zone for long enough.
    ///
    /// @param steadySince since when they have been; the exercise waits for 24 to 48 hours from then
    /// @param until when it has waited long enough
    record Settling(OffsetDateTime steadySince, OffsetDateTime until) implements AfterAttack {}

    /// Back in the usual zone: the routine after an attack.
    record GentleRoutine() implements AfterAttack {}

    /// Some sessions at a part of the dose before.
    ///
    /// @param sessionsLeft how many, at least 1
    /// @param dosePercent how much of the dose, percent
    record ReducedDose(int sessionsLeft, int dosePercent) implements AfterAttack {

        /// @throws IllegalArgumentException if no session is left or the dose is not less than whole
        public ReducedDose {
            if (sessionsLeft < 1 || dosePercent < 1 || dosePercent >= 100) {
                throw new IllegalArgumentException(sessionsLeft + " sessions at " + dosePercent + " %");
            }
        }
    }
}
