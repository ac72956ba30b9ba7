package org.ribwise.domain.safety;

import java.util.Arrays;
import java.util.Optional;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Reply;

/// The rules of the gate that rest on what was answered (clinical reference 5.2).
final class AskedRules {

    private AskedRules() {}

    /// G1: no exercise; recovery, plan, and the check for an emergency.
    static Optional<GateFinding> breathingWorse(GateAnswers answers) {
        if (!mayBe(answers, GateQuestion.BREATHING_WORSE)) {
            return mayBe(answers, GateQuestion.EMERGENCY_SIGNS)
                    ? Optional.of(GateFinding.close(GateRule.G1_BREATHING_WORSE, Severity.EMERGENCY))
                    : Optional.empty();
        }
        Severity severity = mayBe(answers, GateQuestion.EMERGENCY_SIGNS) ? Severity.EMERGENCY : Severity.STOP_REST;
        return Optional.of(GateFinding.close(
                GateRule.G1_BREATHING_WORSE, severity, Offer.RECOVERY, Offer.ACTION_PLAN, Offer.EMERGENCY_CHECK));
    }

    /// G2: a physiotherapist's word is needed, only relaxed breathing and recovery are left. With that word
    /// exercise begins again at level 1 (clinical reference 1.5). An attack in the diary counts as a yes.
    static Optional<GateFinding> recentFlare(GateAnswers answers, GateKnown known) {
        if (!mayBe(answers, GateQuestion.RECENT_FLARE) && !known.hasRecentAttack()) {
            return Optional.empty();
        }
        GateRule rule = GateRule.G2_RECENT_FLARE;
        boolean cleared = answers.reply(GateQuestion.FLARE_CLEARED) == Reply.YES;
        return Optional.of(
                cleared
                        ? GateFinding.gently(
                                GateReason.of(rule, Severity.MODIFY), Allowance.of(Allowance.Extent.LEVEL_ONE))
                        : GateFinding.close(
                                rule, Severity.STOP_REST, Offer.RELAXED_BREATHING, Offer.RECOVERY, Offer.CONTACT));
    }

    /// G3: no exercise.
    static Optional<GateFinding> unwell(GateAnswers answers) {
        return mayBe(answers, GateQuestion.UNWELL)
                ? Optional.of(GateFinding.close(GateRule.G3_UNWELL, Severity.STOP_REST, Offer.RECOVERY))
                : Optional.empty();
    }

    /// G4: contact today; chest pain at rest is an emergency.
    static Optional<GateFinding> heartOrCirculation(GateAnswers answers) {
        return worse(
                answers,
                GateRule.G4_HEART_OR_CIRCULATION,
                GateQuestion.HEART_OR_CIRCULATION,
                GateQuestion.CHEST_PAIN_AT_REST);
    }

    /// G5: contact today; a large amount is an emergency.
    static Optional<GateFinding> coughedBlood(GateAnswers answers) {
        return worse(answers, GateRule.G5_COUGHED_BLOOD, GateQuestion.COUGHED_BLOOD, GateQuestion.MUCH_BLOOD);
    }

    /// G9: what clinical reference 5.5 says to the signs; a yes without details is contact today. What is not
    /// urgent closes nothing here: it is talked over with a doctor.
    static Optional<GateFinding> backRedFlag(GateAnswers answers) {
        RedFlag.Outcome outcome = answers.redFlags().outcome();
        GateRule rule = GateRule.G9_BACK_RED_FLAG;
        if (outcome == RedFlag.Outcome.EMERGENCY) {
            return Optional.of(GateFinding.close(rule, Severity.EMERGENCY));
        }
        if (outcome == RedFlag.Outcome.URGENT || mayBe(answers, GateQuestion.BACK_RED_FLAG)) {
            return Optional.of(GateFinding.close(rule, Severity.URGENT));
        }
        return outcome == RedFlag.Outcome.SEE_DOCTOR ? Optional.of(GateFinding.remind(rule)) : Optional.empty();
    }

    /// G10: a routine on the chair instead of one on the floor.
    static Optional<GateFinding> largeMeal(GateAnswers answers) {
        GateReason reason = GateReason.of(GateRule.G10_LARGE_MEAL, Severity.MODIFY);
        return mayBe(answers, GateQuestion.LARGE_MEAL)
                ? Optional.of(GateFinding.gently(reason, Allowance.UPRIGHT))
                : Optional.empty();
    }

    /// G11: a reminder when it was not answered yes.
    static Optional<GateFinding> withinReach(GateAnswers answers) {
        return answers.reply(GateQuestion.WITHIN_REACH) == Reply.YES
                ? Optional.empty()
                : Optional.of(GateFinding.remind(GateRule.G11_WITHIN_REACH));
    }

    /// What has to be asked and was not keeps the gate shut. To be asked again is offered only where an answer can open
    /// it.
    static Optional<GateFinding> unanswered(GateAnswers answers, GateKnown known) {
        boolean missing = Arrays.stream(GateQuestion.values())
                .anyMatch(question -> question.isRequired() && answers.reply(question) == Reply.NOT_ASKED);
        Offer[] offers = known.isShut() ? new Offer[0] : new Offer[] {Offer.ASK_AGAIN};
        return missing
                ? Optional.of(GateFinding.close(GateRule.UNANSWERED, Severity.STOP_REST, offers))
                : Optional.empty();
    }

    private static Optional<GateFinding> worse(
            GateAnswers answers, GateRule rule, GateQuestion question, GateQuestion emergency) {
        if (mayBe(answers, emergency)) {
            return Optional.of(GateFinding.close(rule, Severity.EMERGENCY));
        }
        return mayBe(answers, question) ? Optional.of(GateFinding.close(rule, Severity.URGENT)) : Optional.empty();
    }

    private static boolean mayBe(GateAnswers answers, GateQuestion question) {
        return answers.reply(question).mayBeYes();
    }
}
