package org.ribwise.domain.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PersonalBest;

/// The rule after an attack, written from clinical reference 3.5 by hand.
class WayBackTest {

    private static final OffsetDateTime ATTACK = OffsetDateTime.parse("2026-11-10T22:00:00+01:00");
    private static final OffsetDateTime STEADY = ATTACK.plusHours(48);

    private final List<DiaryEntry> diary = new ArrayList<>(List.of(
            entry(ATTACK, new DiaryEvent.Attack(DiaryEvent.Strength.MODERATE, Set.of(DiaryEvent.Help.RELIEVER)))));

    @Test
    void withoutAnAttackNothingIsDifferent() {
        diary.clear();
        assertThat(stage(ATTACK)).isEqualTo(new AfterAttack.Done());
    }

    @Test
    void dayZeroAndOneAreWithoutExercise() {
        AfterAttack resting = new AfterAttack.Resting(LocalDate.of(2026, 11, 12));

        assertThat(stage(ATTACK)).isEqualTo(resting);
        assertThat(stage(OffsetDateTime.parse("2026-11-11T23:59:00+01:00"))).isEqualTo(resting);
        assertThat(stage(OffsetDateTime.parse("2026-11-12T00:00:00+01:00"))).isNotEqualTo(resting);
    }

    @Test
    void thenItWaitsForTwoUsualDaysAndOffersTheGentleRoutine() {
        assertThat(stage(STEADY.minusMinutes(1))).isEqualTo(new AfterAttack.Settling(ATTACK, STEADY));
        assertThat(stage(STEADY)).isEqualTo(new AfterAttack.GentleRoutine());
    }

    @Test
    void relieverNightWakingCoughOrALowPeakFlowBeginsTheWaitAgain() {
        OffsetDateTime later = ATTACK.plusHours(40);
        for (DiaryEvent unsteady : List.of(
                new DiaryEvent.Reliever(2, DiaryEvent.Purpose.SYMPTOMS),
                new DiaryEvent.NightWaking(1),
                new DiaryEvent.CoughDay(),
                blown(399))) {
            diary.add(entry(later, unsteady));
            assertThat(stage(STEADY))
                    .as("%s", unsteady)
                    .isEqualTo(new AfterAttack.Settling(later, later.plusHours(48)));
            diary.removeLast();
        }
    }

    @Test
    void aPrescribedReliefBeforeExerciseAndAGreenPeakFlowDoNot() {
        diary.add(entry(ATTACK.plusHours(40), new DiaryEvent.Reliever(2, DiaryEvent.Purpose.BEFORE_EXERCISE)));
        diary.add(entry(ATTACK.plusHours(40), blown(400)));

        assertThat(stage(STEADY)).isEqualTo(new AfterAttack.GentleRoutine());
    }

    @Test
    void thenHalfTheDoseForThreeSessionsAndThenAsBefore() {
        OffsetDateTime now = STEADY.plusDays(5);
        List<OffsetDateTime> sessions = new ArrayList<>(List.of(ATTACK.minusDays(1)));

        assertThat(stage(now, sessions)).isEqualTo(new AfterAttack.GentleRoutine());
        sessions.add(STEADY);
        assertThat(stage(now, sessions)).isEqualTo(new AfterAttack.ReducedDose(3, 50));
        sessions.add(STEADY.plusDays(1));
        assertThat(stage(now, sessions)).isEqualTo(new AfterAttack.ReducedDose(2, 50));
        sessions.add(STEADY.plusDays(2));
        assertThat(stage(now, sessions)).isEqualTo(new AfterAttack.ReducedDose(1, 50));
        sessions.add(STEADY.plusDays(3));
        assertThat(stage(now, sessions)).isEqualTo(new AfterAttack.Done());
    }

    @Test
    void anAttackFromElsewhereCountsAndTheLastOneDecides() {
        OffsetDateTime firstAid = ATTACK.plusDays(3);
        WayBack back = new WayBack(diary, List.of(firstAid), List.of(), Optional.empty(), SafetyThresholds.USUAL);

        assertThat(back.lastAttack()).contains(firstAid);
        assertThat(back.stage(firstAid.plusHours(1))).isInstanceOf(AfterAttack.Resting.class);
    }

    @Test
    void newSteroidsAreAFlareOfTheirOwnAndDoNotBeginTheWayBackAnew() {
        DiaryEntry steroids = entry(ATTACK.plusDays(5), new DiaryEvent.SteroidCourse(5));
        WayBack attacked = back();
        diary.add(steroids);

        assertThat(attacked.lastFlare()).contains(ATTACK);
        assertThat(back().lastFlare()).contains(steroids.at());
        assertThat(back().lastAttack()).contains(ATTACK);
        assertThat(stage(steroids.at())).isEqualTo(new AfterAttack.GentleRoutine());
        diary.clear();
        assertThat(back().lastFlare()).isEmpty();
    }

    @Test
    void afterEightWeeksItIsNoLongerLookedAt() {
        assertThat(stage(ATTACK.plusWeeks(8))).isEqualTo(new AfterAttack.Done());
    }

    private WayBack back() {
        return new WayBack(diary, List.of(), List.of(), Optional.empty(), SafetyThresholds.USUAL);
    }

    private AfterAttack stage(OffsetDateTime now) {
        return stage(now, List.of());
    }

    private AfterAttack stage(OffsetDateTime now, List<OffsetDateTime> sessions) {
        Optional<PersonalBest> best = Optional.of(new PersonalBest(new PeakFlow(500), LocalDate.of(2026, 9, 1)));
        return new WayBack(diary, List.of(), sessions, best, SafetyThresholds.USUAL).stage(now);
    }

    private static DiaryEvent blown(int litres) {
        return new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(List.of(new PeakFlow(litres))));
    }

    private static DiaryEntry entry(OffsetDateTime at, DiaryEvent event) {
        return new DiaryEntry(UUID.randomUUID(), at, event);
    }
}
