package org.ribwise.domain.safety;

import static org.ribwise.domain.alarm.Severity.EMERGENCY;
import static org.ribwise.domain.alarm.Severity.STOP_REST;
import static org.ribwise.domain.alarm.Severity.URGENT;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;

/// The stop rules during a session (clinical reference 5.3): from what happened to what is done.
public final class StopRules {

    private StopRules() {}

    /// What to do; empty when a rating or a reading is within the person's limits. What a person says without
    /// a number always stops.
    public static Optional<StopDecision> decide(StopTrigger trigger, SafetyThresholds thresholds) {
        return switch (trigger) {
            case StopTrigger.OverBreathing() ->
                stop(StopRule.OVER_BREATHING, STOP_REST, StopAction.SIT_NOSE_BREATHING, StopAction.STEP_DOWN);
            case StopTrigger.Breathless(Optional<Nrs> rating) -> breathless(rating, thresholds);
            case StopTrigger.WorseAtRest() ->
                stop(
                        StopRule.WORSE_AT_REST,
                        URGENT,
                        StopAction.EMERGENCY_CHECK,
                        StopAction.ACTION_PLAN,
                        StopAction.RECOVERY,
                        StopAction.CONTACT_TODAY);
            case StopTrigger.AsthmaSymptoms() ->
                stop(StopRule.ASTHMA_SYMPTOMS, URGENT, StopAction.FIRST_AID, StopAction.CONTACT_TODAY);
            case StopTrigger.ChestPain() -> emergency(StopRule.CHEST_PAIN);
            case StopTrigger.OneSidedPain() -> emergency(StopRule.ONE_SIDED_PAIN);
            case StopTrigger.Oxygen reading -> oxygen(reading, thresholds);
            case StopTrigger.OxygenAfterwards reading -> oxygenAfterwards(reading, thresholds);
            case StopTrigger.RedPeakFlow() -> emergency(StopRule.RED_PEAK_FLOW);
            case StopTrigger.Faint(boolean collapsed) ->
                collapsed
                        ? emergency(StopRule.FAINT)
                        : stop(StopRule.FAINT, URGENT, StopAction.REST, StopAction.CONTACT_TODAY);
            case StopTrigger.BackOrLeg pain -> backOrLeg(pain, thresholds);
            case StopTrigger.SickOrTired() ->
                stop(StopRule.SICK_OR_TIRED, STOP_REST, StopAction.REST, StopAction.RATE_AGAIN);
            case StopTrigger.PressedStop() -> stop(StopRule.PRESSED_STOP, STOP_REST, StopAction.REST);
        };
    }

    private static Optional<StopDecision> breathless(Optional<Nrs> rating, SafetyThresholds thresholds) {
        boolean within = rating.filter(value -> value.value() < thresholds.of(SafetyNumber.STOP_BREATHLESS_FROM))
                .isPresent();
        return within
                ? Optional.empty()
                : stop(StopRule.BREATHLESS, STOP_REST, StopAction.RECOVERY, StopAction.RATE_AGAIN);
    }

    private static Optional<StopDecision> oxygen(StopTrigger.Oxygen reading, SafetyThresholds thresholds) {
        if (reading.blueOrConfused()) {
            // symptoms win over numbers
            return emergency(StopRule.LOW_OXYGEN);
        }
        if (reading.now().isEmpty()) {
            return restForOxygen();
        }
        int percent = reading.now().get().percent();
        boolean fell = reading.before()
                .map(OxygenSaturation::percent)
                .filter(before -> before - percent >= thresholds.of(SafetyNumber.STOP_OXYGEN_FALL)
                        && percent < thresholds.of(SafetyNumber.STOP_OXYGEN_FALL_BELOW_PERCENT))
                .isPresent();
        boolean low = percent < thresholds.of(SafetyNumber.STOP_OXYGEN_BELOW_PERCENT);
        if (percent < thresholds.of(SafetyNumber.URGENT_OXYGEN_BELOW_PERCENT)) {
            return stop(
                    StopRule.LOW_OXYGEN,
                    URGENT,
                    StopAction.REST_PURSED_LIPS,
                    StopAction.RATE_AGAIN,
                    StopAction.CONTACT_TODAY);
        }
        return low || fell ? restForOxygen() : Optional.empty();
    }

    /// Below the floor, though not below the number that stops a session, is rest too: until it is back, or for contact
    /// today when it does not come back.
    private static Optional<StopDecision> oxygenAfterwards(
            StopTrigger.OxygenAfterwards reading, SafetyThresholds thresholds) {
        Optional<StopDecision> decided =
                oxygen(new StopTrigger.Oxygen(Optional.of(reading.now()), reading.before(), false), thresholds);
        boolean belowFloor = reading.now().percent() < reading.floor().percent();
        return decided.or(() -> belowFloor ? restForOxygen() : Optional.empty());
    }

    private static Optional<StopDecision> restForOxygen() {
        return stop(StopRule.LOW_OXYGEN, STOP_REST, StopAction.REST_PURSED_LIPS, StopAction.RATE_AGAIN);
    }

    private static Optional<StopDecision> backOrLeg(StopTrigger.BackOrLeg pain, SafetyThresholds thresholds) {
        boolean within = !pain.sharpOrShooting()
                && !pain.numbOrWeak()
                && pain.rating()
                        .filter(value -> value.value() < thresholds.of(SafetyNumber.STOP_PAIN_FROM))
                        .isPresent();
        return within ? Optional.empty() : stop(StopRule.BACK_OR_LEG, STOP_REST, StopAction.REST, StopAction.RED_FLAGS);
    }

    private static Optional<StopDecision> emergency(StopRule rule) {
        return stop(rule, EMERGENCY, StopAction.EMERGENCY_SCREEN);
    }

    private static Optional<StopDecision> stop(StopRule rule, Severity severity, StopAction... actions) {
        return Optional.of(new StopDecision(rule, severity, List.of(actions)));
    }
}
