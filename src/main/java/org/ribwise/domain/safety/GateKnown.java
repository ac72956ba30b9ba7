package org.ribwise.domain.safety;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.profile.PersonFacts;

/// What the gate knows before it asks.
///
/// @param facts the person
/// @param block what still holds of earlier stops and warnings
/// @param lastAttack the day of the last attack, flare or new steroids in the diary; empty when there is none
/// @param afterAttack how far the person is on the way back from it
/// @param today the person's date
public record GateKnown(
        PersonFacts facts, Block block, Optional<LocalDate> lastAttack, AfterAttack afterAttack, LocalDate today) {

    /// A person with no earlier event and no attack.
    public static GateKnown of(PersonFacts facts, LocalDate today) {
        return new GateKnown(facts, new Block.Open(), Optional.empty(), new AfterAttack.Done(), today);
    }

    /// The same with an earlier event.
    public GateKnown with(Block other) {
        return new GateKnown(facts, other, lastAttack, afterAttack, today);
    }

    /// Whether the gate is closed whatever is answered: something from before holds, a doctor's word is missing, or an
    /// attack is too short ago.
    public boolean isShut() {
        boolean resting = switch (afterAttack) {
            case AfterAttack.Resting _, AfterAttack.Settling _ -> true;
            case AfterAttack.Done _, AfterAttack.GentleRoutine _, AfterAttack.ReducedDose _ -> false;
        };
        return resting
                || !(block instanceof Block.Open)
                || !facts.withoutClearance().isEmpty();
    }

    SafetyThresholds thresholds() {
        return facts.thresholds();
    }

    int number(SafetyNumber number) {
        return thresholds().of(number);
    }

    /// Whether the diary has an attack that G2 counts, whatever was answered.
    public boolean hasRecentAttack() {
        return lastAttack
                .filter(day -> !today.isAfter(day.plusDays(number(SafetyNumber.FLARE_DAYS))))
                .isPresent();
    }
}
