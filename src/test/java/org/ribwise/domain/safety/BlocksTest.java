package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;

/// What is blocked after a stop, and until when (clinical reference 5.1, 5.3, 5.4, 3.5).
class BlocksTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");

    @Test
    void nothingIsBlockedWhenNothingHappened() {
        assertThat(now()).isEqualTo(new Block.Open());
    }

    @Test
    void anUrgentEventBlocksUntilTheUserConfirmsAdviceTakenHoweverLongAgo() {
        SafetyEvent faint = stopped(StopRule.FAINT, Severity.URGENT, NOW.minusDays(90));

        assertThat(now(faint)).isEqualTo(new Block.UntilAdvice(faint.at(), faint.origin()));
        assertThat(now(faint.settledBy(Settled.By.RECOVERED, NOW)))
                .as("feeling better is not advice")
                .isInstanceOf(Block.UntilAdvice.class);
        assertThat(now(faint.settledBy(Settled.By.ADVICE_TAKEN, NOW))).isEqualTo(new Block.Open());
    }

    @Test
    void anEmergencyBlocksUntilAdviceWasTaken() {
        SafetyEvent chest = stopped(StopRule.CHEST_PAIN, Severity.EMERGENCY, NOW.minusDays(1));

        assertThat(now(chest)).isInstanceOf(Block.UntilAdvice.class);
    }

    @Test
    void aContactTodayAtTheGateBlocksAsWell() {
        SafetyEvent gated = new SafetyEvent(
                UUID.randomUUID(),
                NOW,
                new Origin.Gated(GateRule.G5_COUGHED_BLOOD),
                Severity.URGENT,
                Optional.empty(),
                Ratings.MISSING,
                Optional.empty());

        assertThat(now(gated)).isEqualTo(new Block.UntilAdvice(NOW, gated.origin()));
    }

    @Test
    void aStopForRestBlocksUntilRecoveredOrADayHasPassed() {
        SafetyEvent breathless = stopped(StopRule.BREATHLESS, Severity.STOP_REST, NOW.minusHours(23));

        assertThat(now(breathless))
                .isEqualTo(new Block.UntilRecovered(
                        breathless.at(), breathless.at().plusHours(24)));
        assertThat(now(breathless.settledBy(Settled.By.RECOVERED, NOW))).isEqualTo(new Block.Open());
        assertThat(now(stopped(StopRule.BREATHLESS, Severity.STOP_REST, NOW.minusHours(24))))
                .isEqualTo(new Block.Open());
    }

    @Test
    void pressingStopWithoutASymptomBlocksNothing() {
        assertThat(now(stopped(StopRule.PRESSED_STOP, Severity.STOP_REST, NOW))).isEqualTo(new Block.Open());
    }

    @Test
    void notBackAfterTenMinutesRaisesTheEventToUrgent() {
        SafetyEvent raised =
                stopped(StopRule.BREATHLESS, Severity.STOP_REST, NOW).raisedTo(Severity.URGENT);

        assertThat(now(raised)).isInstanceOf(Block.UntilAdvice.class);
        assertThat(raised.raisedTo(Severity.INFORM).severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void afterAsthmaFirstAidTheCareTeamIsContactedEvenIfOneFeelsFineAndItCountsAsAnAttack() {
        SafetyEvent wheeze = stopped(StopRule.ASTHMA_SYMPTOMS, Severity.URGENT, NOW.minusHours(3));

        assertThat(now(wheeze)).isEqualTo(new Block.AfterFirstAid(wheeze.at()));
        assertThat(now(wheeze.settledBy(Settled.By.ADVICE_TAKEN, NOW))).isEqualTo(new Block.Open());
        assertThat(Blocks.attacks(List.of(wheeze))).containsExactly(wheeze.at());
    }

    @Test
    void theSameStopSymptomTwiceInSevenDaysNeedsAdvice() {
        SafetyEvent first = stopped(StopRule.OVER_BREATHING, Severity.STOP_REST, NOW.minusDays(6))
                .settledBy(Settled.By.RECOVERED, NOW.minusDays(6));
        SafetyEvent second = stopped(StopRule.OVER_BREATHING, Severity.STOP_REST, NOW.minusHours(1))
                .settledBy(Settled.By.RECOVERED, NOW);
        SafetyEvent other = stopped(StopRule.SICK_OR_TIRED, Severity.STOP_REST, NOW.minusHours(1))
                .settledBy(Settled.By.RECOVERED, NOW);
        SafetyEvent old = stopped(StopRule.OVER_BREATHING, Severity.STOP_REST, NOW.minusDays(7))
                .settledBy(Settled.By.RECOVERED, NOW.minusDays(7));

        assertThat(now(first, second)).isEqualTo(new Block.UntilAdvice(second.at(), second.origin()));
        assertThat(now(first, other)).isEqualTo(new Block.Open());
        assertThat(now(old, second)).isEqualTo(new Block.Open());
        assertThat(now(first, second.settledBy(Settled.By.ADVICE_TAKEN, NOW))).isEqualTo(new Block.Open());
    }

    @Test
    void theStrictestHolds() {
        SafetyEvent rest = stopped(StopRule.BREATHLESS, Severity.STOP_REST, NOW);
        SafetyEvent urgent = stopped(StopRule.FAINT, Severity.URGENT, NOW.minusDays(3));

        assertThat(now(rest, urgent)).isEqualTo(new Block.UntilAdvice(urgent.at(), urgent.origin()));
    }

    private static Block now(SafetyEvent... events) {
        return Blocks.now(List.of(events), NOW, SafetyThresholds.USUAL);
    }

    private static SafetyEvent stopped(StopRule rule, Severity severity, OffsetDateTime at) {
        return new SafetyEvent(
                UUID.randomUUID(),
                at,
                new Origin.Stopped(rule),
                severity,
                Optional.of(UUID.randomUUID()),
                Ratings.MISSING,
                Optional.empty());
    }
}
