package org.ribwise.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.recovery.RecoveryEvent.AsksForHelp;
import org.ribwise.domain.recovery.RecoveryEvent.Leaves;
import org.ribwise.domain.recovery.RecoveryEvent.Rated;
import org.ribwise.domain.recovery.RecoveryEvent.SaysSettled;
import org.ribwise.domain.recovery.RecoveryEvent.SaysWorse;
import org.ribwise.domain.recovery.RecoveryEvent.Tick;
import org.ribwise.domain.recovery.RecoveryState.Emergency;
import org.ribwise.domain.recovery.RecoveryState.OnPlan;
import org.ribwise.domain.recovery.RecoveryState.Over;
import org.ribwise.domain.recovery.RecoveryState.Resting;
import org.ribwise.domain.recovery.RecoveryState.Settling;

/// The way from "I'm breathless" (clinical reference 1.3, br-recovery).
class RecoveryTest {

    private static final Recovery RECOVERY = new Recovery(new Nrs(2));

    private static RecoveryState after(RecoveryEvent... events) {
        RecoveryState state = Recovery.START;
        for (RecoveryEvent event : events) {
            state = RECOVERY.next(state, event);
        }
        return state;
    }

    @Test
    void notSettledByFiveMinutesIsThePlanAndNotAMomentBefore() {
        assertThat(after(new Tick(299_999))).isInstanceOf(Settling.class);
        assertThat(after(new Tick(300_000))).isEqualTo(new OnPlan(PlanReason.NOT_SETTLED, Optional.empty()));
    }

    @Test
    void theFiveMinutesCountAlsoWhenNobodyLookedUntilLater() {
        assertThat(after(new SaysSettled(900_000))).isInstanceOf(OnPlan.class);
        assertThat(after(new Rated(300_000, new Nrs(0)))).isInstanceOf(OnPlan.class);
    }

    @Test
    void worseAtAnyTimeIsThePlanAtOnce() {
        assertThat(after(new SaysWorse(0))).isEqualTo(new OnPlan(PlanReason.WORSE, Optional.empty()));
        assertThat(after(new Rated(60_000, new Nrs(5)), new Rated(120_000, new Nrs(6))))
                .isInstanceOfSatisfying(
                        OnPlan.class, plan -> assertThat(plan.why()).isEqualTo(PlanReason.WORSE));
        assertThat(after(new SaysSettled(100_000), new SaysWorse(130_000))).isInstanceOf(OnPlan.class);
        assertThat(after(new SaysSettled(100_000), new Rated(130_000, new Nrs(3))))
                .isInstanceOf(OnPlan.class);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true", "10, true"})
    void theMostThatOneCanImagineIsThePlanAtOnce(int rating, boolean plan) {
        assertThat(after(new Rated(60_000, new Nrs(rating))) instanceof OnPlan).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2, true", "3, false"})
    void backAtUsualIsRest(int rating, boolean resting) {
        RecoveryState state = after(new Rated(60_000, new Nrs(7)), new Rated(120_000, new Nrs(rating)));
        assertThat(state instanceof Resting).isEqualTo(resting);
    }

    @Test
    void whoHasSettledMayRestForLongerThanFiveMinutes() {
        assertThat(after(new SaysSettled(240_000), new Tick(900_000)))
                .isEqualTo(new Resting(240_000, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void anyEmergencySignIsAnEmergencyAtOnce(EmergencySign sign) {
        assertThat(after(new AsksForHelp(10, Set.of(sign)))).isInstanceOf(Emergency.class);
        assertThat(after(new SaysWorse(5), new AsksForHelp(10, Set.of(sign)))).isInstanceOf(Emergency.class);
        assertThat(after(new SaysSettled(5), new AsksForHelp(10, Set.of(sign)))).isInstanceOf(Emergency.class);
    }

    @Test
    void theEmergencyScreenStaysForFiveSecondsAndThenLeadsToThePlan() {
        AsksForHelp help = new AsksForHelp(1_000, Set.of());
        assertThat(after(help, new Leaves(5_999))).isInstanceOf(Emergency.class);
        assertThat(after(help, new Leaves(6_000))).isEqualTo(new OnPlan(PlanReason.HELP_WAS_CALLED, Optional.empty()));
    }

    @Test
    void leavingIsOverAndOverStaysOver() {
        assertThat(after(new Leaves(10))).isInstanceOf(Over.class);
        assertThat(after(new Leaves(10), new SaysWorse(20), new Tick(400_000))).isInstanceOf(Over.class);
    }

    @Test
    void anAnswerIsAskedForEveryMinuteAndAMissingOneIsMissing() {
        assertThat(Recovery.asks(Recovery.START, 59_999)).isFalse();
        assertThat(Recovery.asks(Recovery.START, 60_000)).isTrue();
        RecoveryState rated = after(new Rated(70_000, new Nrs(6)));
        assertThat(Recovery.asks(rated, 119_999)).isFalse();
        assertThat(Recovery.asks(rated, 120_000)).isTrue();
        assertThat(after(new Tick(290_000)).last()).isEmpty();
        assertThat(Recovery.asks(after(new SaysWorse(1)), 120_000)).isFalse();
    }
}
