package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleGates.GOOD;
import static org.ribwise.domain.safety.SampleGates.KNOWN;
import static org.ribwise.domain.safety.SampleGates.NOW;
import static org.ribwise.domain.safety.SampleGates.TODAY;
import static org.ribwise.domain.safety.SampleGates.after;
import static org.ribwise.domain.safety.SampleGates.cleared;
import static org.ribwise.domain.safety.SampleGates.kind;
import static org.ribwise.domain.safety.SampleGates.pain;
import static org.ribwise.domain.safety.SampleGates.verdict;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;

/// The rules of the gate that rest on what was known before, written from clinical reference 5.1, 5.2 and 3.5.
class KnownGateTest {

    @ParameterizedTest
    @EnumSource(ClearanceCondition.class)
    void nothingOnTheListBeginsWithoutMedicalClearance(ClearanceCondition condition) {
        assertThat(kind(verdict(GOOD, cleared(condition, new Clearance(Reply.YES, Optional.empty())))))
                .isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD, cleared(condition, new Clearance(Reply.NOT_SURE, Optional.empty())))))
                .isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD, cleared(condition, new Clearance(Reply.YES, Optional.of(TODAY))))))
                .isEqualTo("Go");
        assertThat(kind(verdict(GOOD, cleared(condition, Clearance.NOT_NEEDED))))
                .isEqualTo("Go");
    }

    @Test
    void anEarlierEventClosesUntilItIsSettled() {
        SafetyEvent.Origin origin = new SafetyEvent.Origin.Stopped(StopRule.CHEST_PAIN);

        assertThat(kind(verdict(GOOD, KNOWN.with(new Block.UntilAdvice(NOW, origin)))))
                .isEqualTo("ContactTeamToday");
        assertThat(kind(verdict(GOOD, KNOWN.with(new Block.UntilRecovered(NOW, NOW.plusHours(24))))))
                .isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD, KNOWN.with(new Block.AfterFirstAid(NOW)))))
                .isEqualTo("ContactTeamToday");
    }

    @Test
    void toCheckInAgainIsOfferedOnlyWhereAnAnswerCanOpenTheGate() {
        GateKnown resting = after(new AfterAttack.Resting(TODAY.plusDays(1)));

        assertThat(verdict(GateAnswers.NOT_ASKED, KNOWN))
                .isInstanceOfSatisfying(
                        GateVerdict.RestToday.class,
                        rest -> assertThat(rest.offered()).contains(Offer.ASK_AGAIN));
        assertThat(verdict(GateAnswers.NOT_ASKED, resting))
                .isInstanceOfSatisfying(
                        GateVerdict.RestToday.class,
                        rest -> assertThat(rest.offered())
                                .contains(Offer.RECOVERY)
                                .doesNotContain(Offer.ASK_AGAIN));
    }

    @Test
    void afterAnAttackRestThenTheGentleRoutineThenPartOfTheDose() {
        assertThat(kind(verdict(GOOD, after(new AfterAttack.Resting(TODAY.plusDays(1))))))
                .isEqualTo("RestToday");
        assertThat(kind(verdict(GOOD, after(new AfterAttack.Settling(NOW, NOW.plusHours(48))))))
                .isEqualTo("RestToday");
        assertThat(verdict(GOOD, after(new AfterAttack.GentleRoutine()))
                        .allowance()
                        .extent())
                .isEqualTo(Allowance.Extent.LEVEL_ONE);
        assertThat(verdict(GOOD, after(new AfterAttack.ReducedDose(3, 50)))
                        .allowance()
                        .dosePercent())
                .isEqualTo(50);
    }

    @Test
    void whatIsLeftIsWhatEveryReasonLeaves() {
        GateVerdict verdict = verdict(GOOD.with(pain(7)).with(GateQuestion.LARGE_MEAL, Reply.YES));

        assertThat(verdict.allowance())
                .isEqualTo(Allowance.of(Allowance.Extent.RELAXED_BREATHING).and(Allowance.UPRIGHT));
    }

    @Test
    void aPersonsOwnThresholdsCount() {
        SafetyThresholds own = SafetyThresholds.USUAL.with(SafetyNumber.NO_STRETCH_PAIN_FROM, 5);
        PersonFacts facts = new PersonFacts("", OptionalInt.empty(), BreathingFacts.NONE, Set.of(), Map.of(), own);

        assertThat(kind(verdict(GOOD.with(pain(5)), GateKnown.of(facts, TODAY))))
                .isEqualTo("GoGently");
    }
}
