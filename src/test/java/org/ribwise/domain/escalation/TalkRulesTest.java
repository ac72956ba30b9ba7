package org.ribwise.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.TimedRatings;

/// Every rule of "talk to your doctor or physiotherapist", written from clinical reference 5.6 by hand.
class TalkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DiaryEvent PUFFS = new DiaryEvent.Reliever(2, DiaryEvent.Purpose.SYMPTOMS);
    private static final DiaryEvent BEFORE = new DiaryEvent.Reliever(2, DiaryEvent.Purpose.BEFORE_EXERCISE);

    private final List<DiaryEntry> diary = new ArrayList<>();
    private final List<TimedRatings> ratings = new ArrayList<>();
    private final List<OffsetDateTime> sessions = new ArrayList<>();
    private final List<OffsetDateTime> seen = new ArrayList<>();
    private Optional<ActTotal> act = Optional.empty();
    private SafetyThresholds thresholds = SafetyThresholds.USUAL;

    @Test
    void anEmptyDiaryFiresNothing() {
        assertThat(fired()).isEmpty();
    }

    @Test
    void relieverOnMoreThanTwoDaysAWeekFiresWithItsNumbers() {
        write(0, PUFFS);
        write(0, PUFFS);
        write(6, PUFFS);
        assertThat(fired()).as("three times on two days").isEmpty();

        write(7, PUFFS);
        assertThat(fired()).as("the eighth day does not count").isEmpty();

        write(3, PUFFS);
        assertThat(fired()).containsExactly(new FiredRule(TalkRule.RELIEVER_OFTEN, 3, 3, TODAY.minusDays(6), TODAY));
    }

    @Test
    void aPrescribedRelieverBeforeExerciseIsNotCountedAsRelief() {
        for (int day = 0; day < 7; day++) {
            write(day, BEFORE);
        }
        assertThat(fired()).isEmpty();
    }

    @Test
    void painOfSevenOrMoreOnThreeOfSevenDaysFires() {
        rate(0, 7);
        rate(0, 9);
        rate(2, 8);
        rate(4, 6);
        assertThat(fired()).isEmpty();

        rate(6, 7);
        assertThat(fired()).containsExactly(new FiredRule(TalkRule.SEVERE_PAIN, 3, 3, TODAY.minusDays(6), TODAY));
    }

    @Test
    void aMissingRatingIsNoPainAndNoComfort() {
        for (int day = 0; day < 28; day++) {
            ratings.add(new TimedRatings(at(day), Ratings.MISSING));
        }
        assertThat(fired()).isEmpty();
    }

    @Test
    void painThatHasNotEasedForFourWeeksFires() {
        rate(1, 4);
        rate(8, 5);
        rate(15, 4);
        assertThat(fired()).isEmpty();

        rate(22, 6);
        assertThat(fired()).containsExactly(new FiredRule(TalkRule.PAIN_NOT_EASING, 4, 4, TODAY.minusDays(27), TODAY));
    }

    @Test
    void nightWakingFires() {
        write(6, new DiaryEvent.NightWaking(1));

        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.NIGHT_WAKING);
    }

    @Test
    void aYesInTheLatestWeeklyAsthmaCheckFires() {
        write(10, check(Reply.YES));
        assertThat(fired()).containsExactly(new FiredRule(TalkRule.ASTHMA_CHECK, 1, 1, TODAY.minusDays(27), TODAY));

        write(3, check(Reply.NO));
        assertThat(fired()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false", "5, true"})
    void anActOfNineteenOrLessFires(int total, boolean fires) {
        act = Optional.of(new ActTotal(at(40), total));

        assertThat(fired()).hasSize(fires ? 1 : 0);
    }

    @Test
    void peakFlowBelowGreenOnThreeOfSevenDaysFires() {
        write(0, blown(399));
        write(1, blown(399));
        write(2, blown(400));
        assertThat(fired()).isEmpty();

        write(5, blown(200));
        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.LOW_PEAK_FLOW);
    }

    @Test
    void relieverBeforeEachOfTheLastThreeSessionsFires() {
        for (int day : List.of(1, 3, 5)) {
            sessions.add(at(day));
            write(day, BEFORE);
        }
        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.RELIEVER_BEFORE_SESSIONS);

        sessions.add(at(0));
        assertThat(fired()).as("the last one needed none").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BREATHLESS_SOONER, BREATHLESS_SOONER",
        "MORE_SPUTUM, SPUTUM",
        "SPUTUM_COLOUR, SPUTUM",
        "ANKLE_SWELLING, ANKLE_SWELLING",
        "LOW_MOOD, MOOD_OR_FEAR",
        "FEAR_OF_MOVEMENT, MOOD_OR_FEAR",
        "FEAR_OF_BREATHLESSNESS, MOOD_OR_FEAR",
        "PELVIC, PELVIC",
    })
    void whatWasNoticedInTheLastFourWeeksFires(Concern concern, TalkRule rule) {
        write(28, new DiaryEvent.Noticed(concern));
        assertThat(fired()).isEmpty();

        write(27, new DiaryEvent.Noticed(concern));
        assertThat(fired()).extracting(FiredRule::rule).containsExactly(rule);
    }

    @Test
    void newPainAfterExercisesThatLastedADayFiresWhenItComesAgain() {
        write(20, new DiaryEvent.Noticed(Concern.PAIN_LASTED_A_DAY));
        assertThat(fired()).isEmpty();

        write(2, new DiaryEvent.Noticed(Concern.PAIN_LASTED_A_DAY));
        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.PAIN_AFTER_EXERCISE);
    }

    @Test
    void twoAttacksOrTwoSteroidCoursesInTwelveMonthsFire() {
        DiaryEvent attack = new DiaryEvent.Attack(DiaryEvent.Strength.MILD, Set.of());
        DiaryEvent course = new DiaryEvent.SteroidCourse(5);
        write(1, attack);
        write(1, course);
        write(365, attack);
        write(365, course);
        assertThat(fired()).as("a year and a day").isEmpty();

        write(364, attack);
        write(300, course);
        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.ATTACKS, TalkRule.STEROID_COURSES);
    }

    @Test
    void anAttackThatOnlyTheSafetyLogSawCountsAndOneThatTheDiaryHasTooCountsOnce() {
        DiaryEvent attack = new DiaryEvent.Attack(DiaryEvent.Strength.MILD, Set.of());
        write(100, attack);
        seen.add(at(100).plusHours(3));
        assertThat(fired()).as("the same attack").isEmpty();

        seen.add(at(20));
        seen.add(at(20).plusHours(2));
        assertThat(fired())
                .containsExactly(new FiredRule(
                        TalkRule.ATTACKS, 2, 2, TODAY.minusYears(1).plusDays(1), TODAY));
    }

    @Test
    void twoAttacksThatTheDiaryKnowsNothingOfFire() {
        seen.add(at(40));
        seen.add(at(39));

        assertThat(fired()).extracting(FiredRule::rule).containsExactly(TalkRule.ATTACKS);
    }

    @Test
    void whatIsDatedAfterTodayDoesNotCount() {
        for (int day = -3; day < 0; day++) {
            write(day, PUFFS);
            rate(day, 10);
        }
        assertThat(fired()).isEmpty();
    }

    @Test
    void aPersonsOwnNumbersCount() {
        thresholds = new SafetyThresholds(Map.of(SafetyNumber.RELIEVER_DAYS_UP_TO, 0));
        write(0, PUFFS);

        assertThat(fired()).containsExactly(new FiredRule(TalkRule.RELIEVER_OFTEN, 1, 1, TODAY.minusDays(6), TODAY));
    }

    private List<FiredRule> fired() {
        Optional<PersonalBest> best = Optional.of(new PersonalBest(new PeakFlow(500), TODAY.minusMonths(2)));
        return TalkRules.fired(
                new TalkFacts(diary, ratings, sessions, new TalkFacts.Elsewhere(act, seen), best, thresholds), TODAY);
    }

    private void write(int daysAgo, DiaryEvent event) {
        diary.add(new DiaryEntry(UUID.randomUUID(), at(daysAgo), event));
    }

    private void rate(int daysAgo, int pain) {
        ratings.add(new TimedRatings(
                at(daysAgo), new Ratings(Map.of(BodyRegion.MID_BACK, new Nrs(pain)), Optional.empty())));
    }

    private static OffsetDateTime at(int daysAgo) {
        return TODAY.minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.ofHours(1));
    }

    private static DiaryEvent check(Reply night) {
        return new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.NO, night, Reply.NO, Reply.NO));
    }

    private static DiaryEvent blown(int litres) {
        return new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(List.of(new PeakFlow(litres))));
    }
}
