package org.ribwise.domain.safety;

import java.util.Optional;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.PersonalBest;

/// The rules of the gate that rest on what was rated or measured (clinical reference 5.2). A number that is
/// missing closes nothing.
final class MeasuredRules {

    private static final int WHOLE_PERCENT = 100;

    private MeasuredRules() {}

    /// G6: from 5, or from 2 above the usual: recover first, ask again after 10 minutes.
    static Optional<GateFinding> breathless(GateNumbers numbers, GateKnown known) {
        int limit = known.facts()
                .breathing()
                .usualBreathlessness()
                .map(usual -> Math.min(
                        usual.value() + known.number(SafetyNumber.BREATHLESS_ABOVE_USUAL),
                        known.number(SafetyNumber.BREATHLESS_FROM)))
                .orElse(known.number(SafetyNumber.BREATHLESS_FROM));
        return numbers.breathlessness()
                .map(Nrs::value)
                .filter(value -> value >= limit)
                .map(value -> GateFinding.close(
                        GateReason.of(GateRule.G6_BREATHLESS, Severity.STOP_REST, value, limit),
                        Offer.RECOVERY,
                        Offer.ASK_AGAIN));
    }

    /// G7: yellow leaves breathing of level 1, red is an emergency by the plan. Without a fresh personal best
    /// there are no zones.
    static Optional<GateFinding> peakFlow(GateNumbers numbers, GateKnown known) {
        Optional<PersonalBest> best = known.facts().breathing().best();
        return numbers.peakFlow()
                .flatMap(blown -> known.thresholds()
                        .zones()
                        .zone(blown, best, known.today())
                        .flatMap(zone -> inZone(zone, percent(blown, best.orElseThrow()), known)));
    }

    private static Optional<GateFinding> inZone(PeakFlowZone zone, int percent, GateKnown known) {
        GateRule rule = GateRule.G7_PEAK_FLOW;
        return switch (zone) {
            case GREEN -> Optional.empty();
            case YELLOW ->
                Optional.of(GateFinding.gently(
                        GateReason.of(rule, Severity.MODIFY, percent, known.number(SafetyNumber.GREEN_FROM_PERCENT)),
                        Allowance.of(Allowance.Extent.LEVEL_ONE_BREATHING)));
            case RED ->
                Optional.of(GateFinding.close(GateReason.of(
                        rule, Severity.EMERGENCY, percent, known.number(SafetyNumber.YELLOW_FROM_PERCENT))));
        };
    }

    private static int percent(PeakFlow blown, PersonalBest best) {
        return blown.litresPerMinute() * WHOLE_PERCENT / best.value().litresPerMinute();
    }

    /// G8: below the floor no exercise; more than 2 below it, or with symptoms, contact today: too breathless to
    /// begin (G6) is one of them. Far below with what was said to G1 or G4 is an emergency (that step: design
    /// value, needs sign-off).
    static Optional<GateFinding> oxygen(GateAnswers answers, GateKnown known) {
        int floor = known.facts().oxygenFloor().percent();
        int urgentBelow = floor - known.number(SafetyNumber.OXYGEN_URGENT_BELOW_FLOOR);
        boolean breathless = breathless(answers.numbers(), known).isPresent();
        return answers.numbers()
                .oxygen()
                .map(OxygenSaturation::percent)
                .filter(percent -> percent < floor)
                .map(percent -> GateFinding.close(
                        GateReason.of(
                                GateRule.G8_OXYGEN,
                                howSerious(percent < urgentBelow, breathless, symptoms(answers)),
                                percent,
                                floor),
                        Offer.RECOVERY,
                        Offer.ASK_AGAIN,
                        Offer.ACTION_PLAN));
    }

    private static Severity howSerious(boolean farBelow, boolean breathless, boolean symptoms) {
        if (farBelow && symptoms) {
            return Severity.EMERGENCY;
        }
        return farBelow || breathless || symptoms ? Severity.URGENT : Severity.STOP_REST;
    }

    private static boolean symptoms(GateAnswers answers) {
        return answers.reply(GateQuestion.BREATHING_WORSE).mayBeYes()
                || answers.reply(GateQuestion.HEART_OR_CIRCULATION).mayBeYes();
    }

    /// G12: no stretch; relaxed breathing alone, and advice to get in touch.
    static Optional<GateFinding> pain(GateAnswers answers, GateKnown known) {
        int limit = known.number(SafetyNumber.NO_STRETCH_PAIN_FROM);
        Allowance left = Allowance.of(Allowance.Extent.RELAXED_BREATHING);
        Optional<GateFinding> severe = answers.numbers()
                .worstPain()
                .map(Nrs::value)
                .filter(value -> value >= limit)
                .map(value ->
                        GateFinding.gently(GateReason.of(GateRule.G12_PAIN, Severity.MODIFY, value, limit), left));
        boolean spreading = answers.reply(GateQuestion.SPREADING_PAIN).mayBeYes();
        return severe.or(() -> spreading
                ? Optional.of(GateFinding.gently(GateReason.of(GateRule.G12_PAIN, Severity.MODIFY), left))
                : Optional.empty());
    }

    /// A resting pulse that is too fast needs a doctor's word first.
    static Optional<GateFinding> pulse(GateNumbers numbers, GateKnown known) {
        int limit = known.number(SafetyNumber.RESTING_PULSE_UP_TO);
        return numbers.pulse()
                .map(pulse -> pulse.perMinute())
                .filter(perMinute -> perMinute > limit)
                .map(perMinute -> GateFinding.close(
                        GateReason.of(GateRule.RESTING_PULSE, Severity.STOP_REST, perMinute, limit),
                        Offer.ASK_AGAIN,
                        Offer.CONTACT));
    }
}
