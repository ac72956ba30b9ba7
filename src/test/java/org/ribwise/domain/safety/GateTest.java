package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleGates.GOOD;
import static org.ribwise.domain.safety.SampleGates.TODAY;
import static org.ribwise.domain.safety.SampleGates.attackOn;
import static org.ribwise.domain.safety.SampleGates.flag;
import static org.ribwise.domain.safety.SampleGates.kind;
import static org.ribwise.domain.safety.SampleGates.verdict;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Reply;

/// The rules of the gate that rest on answers, written from the table of clinical reference 5.2 by hand.
class GateTest {

    @Test
    void aGoodDayGoes() {
        assertThat(verdict(GOOD)).isEqualTo(new GateVerdict.Go(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"YES, RestToday", "NOT_SURE, RestToday", "NO, Go"})
    void g1BreathingWorseMeansNoExerciseButRecoveryPlanAndTheEmergencyCheck(Reply reply, String kind) {
        GateVerdict verdict = verdict(GOOD.with(GateQuestion.BREATHING_WORSE, reply));

        assertThat(kind(verdict)).isEqualTo(kind);
        if (verdict instanceof GateVerdict.RestToday rest) {
            assertThat(rest.offered()).containsExactly(Offer.RECOVERY, Offer.ACTION_PLAN, Offer.EMERGENCY_CHECK);
        }
    }

    @Test
    void g1WithASignOfAnEmergencyIsOne() {
        GateAnswers worse = GOOD.with(GateQuestion.BREATHING_WORSE, Reply.YES);

        assertThat(kind(verdict(worse.with(GateQuestion.EMERGENCY_SIGNS, Reply.YES))))
                .isEqualTo("Emergency");
        assertThat(kind(verdict(worse.with(GateQuestion.EMERGENCY_SIGNS, Reply.NOT_SURE))))
                .isEqualTo("Emergency");
        assertThat(kind(verdict(worse.with(GateQuestion.EMERGENCY_SIGNS, Reply.NO))))
                .isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD.with(GateQuestion.EMERGENCY_SIGNS, Reply.YES))))
                .isEqualTo("Emergency");
    }

    @Test
    void g2ARecentFlareLeavesRelaxedBreathingAndRecoveryUntilAPhysiotherapistAgrees() {
        GateAnswers flare = GOOD.with(GateQuestion.RECENT_FLARE, Reply.YES);

        assertThat(verdict(flare))
                .isInstanceOfSatisfying(
                        GateVerdict.RestToday.class,
                        rest -> assertThat(rest.offered())
                                .containsExactlyInAnyOrder(Offer.RELAXED_BREATHING, Offer.RECOVERY, Offer.CONTACT));
        assertThat(kind(verdict(flare.with(GateQuestion.FLARE_CLEARED, Reply.NOT_SURE))))
                .isEqualTo("RestToday");
        assertThat(verdict(flare.with(GateQuestion.FLARE_CLEARED, Reply.YES)).allowance())
                .isEqualTo(Allowance.of(Allowance.Extent.LEVEL_ONE));
    }

    @Test
    void g2AnAttackInTheDiaryCountsForTwoWeeksWhateverIsAnswered() {
        assertThat(kind(verdict(GOOD, attackOn(TODAY.minusDays(14))))).isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD, attackOn(TODAY.minusDays(15))))).isEqualTo("Go");
    }

    @Test
    void g3FeverOrUnwellMeansNoExercise() {
        assertThat(kind(verdict(GOOD.with(GateQuestion.UNWELL, Reply.YES)))).isEqualTo("RestToday");
    }

    @Test
    void g4HeartOrCirculationIsContactTodayAndChestPainAtRestAnEmergency() {
        GateAnswers heart = GOOD.with(GateQuestion.HEART_OR_CIRCULATION, Reply.YES);

        assertThat(kind(verdict(heart))).isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(heart.with(GateQuestion.CHEST_PAIN_AT_REST, Reply.NO))))
                .isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(heart.with(GateQuestion.CHEST_PAIN_AT_REST, Reply.YES))))
                .isEqualTo("Emergency");
        assertThat(kind(verdict(heart.with(GateQuestion.CHEST_PAIN_AT_REST, Reply.NOT_SURE))))
                .isEqualTo("Emergency");
    }

    @Test
    void g5CoughedBloodIsContactTodayAndALargeAmountAnEmergency() {
        GateAnswers blood = GOOD.with(GateQuestion.COUGHED_BLOOD, Reply.YES);

        assertThat(kind(verdict(blood))).isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(blood.with(GateQuestion.MUCH_BLOOD, Reply.YES))))
                .isEqualTo("Emergency");
    }

    @Test
    void g9ANewRedFlagIsContactTodayOrAnEmergencyAsTheSignSays() {
        GateAnswers yes = GOOD.with(GateQuestion.BACK_RED_FLAG, Reply.YES);

        assertThat(kind(verdict(yes))).isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(GOOD.with(GateQuestion.BACK_RED_FLAG, Reply.NOT_SURE))))
                .isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(GOOD.with(flag(RedFlag.SADDLE_NUMBNESS, Reply.YES)))))
                .isEqualTo("Emergency");
        assertThat(kind(verdict(GOOD.with(flag(RedFlag.SADDLE_NUMBNESS, Reply.NOT_SURE)))))
                .isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(GOOD.with(flag(RedFlag.KIDNEY, Reply.YES))))).isEqualTo("ContactTeamToday");
        assertThat(verdict(GOOD.with(flag(RedFlag.MORNING_STIFFNESS, Reply.YES)))
                        .why())
                .as("talk to a doctor, but it closes nothing")
                .containsExactly(GateReason.of(GateRule.G9_BACK_RED_FLAG, Severity.INFORM));
    }

    @Test
    void g10ALargeMealKeepsOneOffTheFloor() {
        GateVerdict verdict = verdict(GOOD.with(GateQuestion.LARGE_MEAL, Reply.YES));

        assertThat(verdict).isInstanceOf(GateVerdict.GoGently.class);
        assertThat(verdict.allowance()).isEqualTo(Allowance.UPRIGHT);
    }

    @ParameterizedTest
    @EnumSource(Reply.class)
    void g11WithinReachRemindsAndClosesNothing(Reply reply) {
        GateVerdict verdict = verdict(GOOD.with(GateQuestion.WITHIN_REACH, reply));

        assertThat(verdict).isInstanceOf(GateVerdict.Go.class);
        assertThat(verdict.why()).hasSize(reply == Reply.YES ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(GateQuestion.class)
    void aQuestionOfG1ToG5OrG9ThatWasNotAskedKeepsTheGateShut(GateQuestion question) {
        boolean required = Set.of(
                        GateQuestion.BREATHING_WORSE,
                        GateQuestion.RECENT_FLARE,
                        GateQuestion.UNWELL,
                        GateQuestion.HEART_OR_CIRCULATION,
                        GateQuestion.COUGHED_BLOOD,
                        GateQuestion.BACK_RED_FLAG)
                .contains(question);

        assertThat(kind(verdict(GOOD.with(question, Reply.NOT_ASKED)))).isEqualTo(required ? "RestToday" : "Go");
        assertThat(question.isRequired()).isEqualTo(required);
    }

    @Test
    void theMostSeriousWinsAndAllReasonsAreKeptWorstFirst() {
        GateAnswers bad = GOOD.with(GateQuestion.LARGE_MEAL, Reply.YES)
                .with(GateQuestion.UNWELL, Reply.YES)
                .with(GateQuestion.COUGHED_BLOOD, Reply.YES)
                .with(flag(RedFlag.BOTH_LEGS, Reply.YES))
                .with(GateQuestion.WITHIN_REACH, Reply.NO);

        GateVerdict verdict = verdict(bad);

        assertThat(verdict).isInstanceOf(GateVerdict.Emergency.class);
        assertThat(verdict.why())
                .extracting(GateReason::rule)
                .containsExactly(
                        GateRule.G9_BACK_RED_FLAG,
                        GateRule.G5_COUGHED_BLOOD,
                        GateRule.G3_UNWELL,
                        GateRule.G10_LARGE_MEAL,
                        GateRule.G11_WITHIN_REACH);
    }
}
