package org.ribwise.domain.safety;

import java.util.Optional;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.Severity;

/// The rules of the gate that rest on what was known before (clinical reference 5.1, 5.2, 3.5): no answer
/// opens them.
final class KnownRules {

    private KnownRules() {}

    /// What needs a doctor's word first, the list under the gate.
    static Optional<GateFinding> clearance(GateKnown known) {
        return known.facts().withoutClearance().isEmpty()
                ? Optional.empty()
                : Optional.of(GateFinding.close(
                        GateRule.MEDICAL_CLEARANCE, Severity.STOP_REST, Offer.RECOVERY, Offer.CONTACT));
    }

    /// An earlier stop or warning that still holds.
    static Optional<GateFinding> earlierEvent(GateKnown known) {
        GateRule rule = GateRule.EARLIER_EVENT;
        return switch (known.block()) {
            case Block.Open() -> Optional.empty();
            case Block.UntilRecovered _ ->
                Optional.of(GateFinding.close(rule, Severity.STOP_REST, Offer.RECOVERY, Offer.ASK_AGAIN));
            case Block.UntilAdvice _ ->
                Optional.of(GateFinding.close(rule, Severity.URGENT, Offer.RECOVERY, Offer.CONTACT));
            case Block.AfterFirstAid _ ->
                Optional.of(GateFinding.close(rule, Severity.URGENT, Offer.RECOVERY, Offer.ACTION_PLAN, Offer.CONTACT));
        };
    }

    /// After an attack: rest, then wait, then the gentle routine, then part of the dose.
    static Optional<GateFinding> afterAttack(GateKnown known) {
        GateRule rule = GateRule.AFTER_ATTACK;
        GateReason gently = GateReason.of(rule, Severity.MODIFY);
        return switch (known.afterAttack()) {
            case AfterAttack.Done() -> Optional.empty();
            case AfterAttack.Resting _, AfterAttack.Settling _ ->
                Optional.of(GateFinding.close(rule, Severity.STOP_REST, Offer.RECOVERY, Offer.ACTION_PLAN));
            case AfterAttack.GentleRoutine() ->
                Optional.of(GateFinding.gently(gently, Allowance.of(Allowance.Extent.LEVEL_ONE)));
            case AfterAttack.ReducedDose(int _, int percent) ->
                Optional.of(GateFinding.gently(gently, Allowance.ALL.atDose(percent)));
        };
    }
}
