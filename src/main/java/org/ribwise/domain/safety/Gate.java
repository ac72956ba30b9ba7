package org.ribwise.domain.safety;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.alarm.Severity;

/// The gate before every session (clinical reference 5.2). Every rule is asked, the most serious decides, all
/// reasons are kept.
///
/// A not sure is treated as a yes, with one exception: to a main question it is never an emergency by itself,
/// but contact today (design value, needs sign-off). A question of G1 to G5 or G9 that was not asked keeps
/// the gate shut.
public final class Gate {

    private Gate() {}

    /// What today's answers allow.
    public static GateVerdict verdict(GateAnswers answers, GateKnown known) {
        List<GateFinding> findings = Arrays.stream(GateRule.values())
                .map(rule -> finding(rule, answers, known))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (GateFinding finding) -> finding.reason().severity())
                        .reversed())
                .toList();
        Severity worst = findings.isEmpty()
                ? Severity.INFORM
                : findings.getFirst().reason().severity();
        List<GateReason> why = findings.stream().map(GateFinding::reason).toList();
        return switch (worst) {
            case INFORM -> new GateVerdict.Go(why);
            case MODIFY -> new GateVerdict.GoGently(why, allowance(findings));
            case STOP_REST -> new GateVerdict.RestToday(why, offered(findings));
            case URGENT -> new GateVerdict.ContactTeamToday(why);
            case EMERGENCY -> new GateVerdict.Emergency(why);
        };
    }

    private static Optional<GateFinding> finding(GateRule rule, GateAnswers answers, GateKnown known) {
        return switch (rule) {
            case G1_BREATHING_WORSE -> AskedRules.breathingWorse(answers);
            case G2_RECENT_FLARE -> AskedRules.recentFlare(answers, known);
            case G3_UNWELL -> AskedRules.unwell(answers);
            case G4_HEART_OR_CIRCULATION -> AskedRules.heartOrCirculation(answers);
            case G5_COUGHED_BLOOD -> AskedRules.coughedBlood(answers);
            case G6_BREATHLESS -> MeasuredRules.breathless(answers.numbers(), known);
            case G7_PEAK_FLOW -> MeasuredRules.peakFlow(answers.numbers(), known);
            case G8_OXYGEN -> MeasuredRules.oxygen(answers, known);
            case G9_BACK_RED_FLAG -> AskedRules.backRedFlag(answers);
            case G10_LARGE_MEAL -> AskedRules.largeMeal(answers);
            case G11_WITHIN_REACH -> AskedRules.withinReach(answers);
            case G12_PAIN -> MeasuredRules.pain(answers, known);
            case MEDICAL_CLEARANCE -> KnownRules.clearance(known);
            case RESTING_PULSE -> MeasuredRules.pulse(answers.numbers(), known);
            case EARLIER_EVENT -> KnownRules.earlierEvent(known);
            case AFTER_ATTACK -> KnownRules.afterAttack(known);
            case UNANSWERED -> AskedRules.unanswered(answers, known);
        };
    }

    private static Allowance allowance(List<GateFinding> findings) {
        return findings.stream().map(GateFinding::allowance).reduce(Allowance.ALL, Allowance::and);
    }

    private static Set<Offer> offered(List<GateFinding> findings) {
        EnumSet<Offer> offered = EnumSet.noneOf(Offer.class);
        findings.forEach(finding -> offered.addAll(finding.offered()));
        return offered;
    }
}
