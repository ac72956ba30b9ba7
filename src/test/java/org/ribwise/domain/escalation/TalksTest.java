package org.ribwise.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.TimedRatings;

/// What is still to be talked about, and what it rests on.
class TalksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DiaryEvent PUFFS = new DiaryEvent.Reliever(2, Purpose.SYMPTOMS);

    private final List<DiaryEntry> diary = new ArrayList<>();
    private final List<TimedRatings> ratings = new ArrayList<>();
    private final List<OffsetDateTime> sessions = new ArrayList<>();
    private final List<OffsetDateTime> seen = new ArrayList<>();
    private final Map<TalkRule, Set<String>> talked = new EnumMap<>(TalkRule.class);
    private Optional<ActTotal> act = Optional.empty();

    @Test
    void aRuleRestsOnTheEntriesThatMadeItFireAndOnNoOthers() {
        DiaryEntry monday = write(6, PUFFS);
        DiaryEntry thursday = write(3, PUFFS);
        DiaryEntry today = write(0, PUFFS);
        write(7, PUFFS);
        write(1, new DiaryEvent.Reliever(2, Purpose.BEFORE_EXERCISE));
        write(1, new DiaryEvent.CoughDay());
        assertThat(open()).singleElement().satisfies(talk -> {
            assertThat(talk.fired().rule()).isEqualTo(TalkRule.RELIEVER_OFTEN);
            assertThat(talk.evidence())
                    .containsExactly(
                            new Evidence.Written(today), new Evidence.Written(thursday), new Evidence.Written(monday));
        });
    }

    @Test
    void everyRuleThatFiresRestsOnSomething() {
        fireEverything();
        assertThat(open())
                .extracting(talk -> talk.fired().rule())
                .containsExactlyElementsOf(EnumSet.allOf(TalkRule.class));
        assertThat(open())
                .allSatisfy(talk -> assertThat(talk.keys()).isNotEmpty().doesNotContain(""));
    }

    @Test
    void whatWasTalkedAboutIsQuietUntilThereIsSomethingNew() {
        fireEverything();
        talkAboutEverything();
        assertThat(open()).isEmpty();

        write(0, new DiaryEvent.Attack(DiaryEvent.Strength.MILD, Set.of()));
        assertThat(open()).extracting(talk -> talk.fired().rule()).containsExactly(TalkRule.ATTACKS);
    }

    @Test
    void anEntryThatIsWrittenLaterWithAnEarlierDateIsNew() {
        write(0, PUFFS);
        write(2, PUFFS);
        write(3, PUFFS);
        talkAboutEverything();
        assertThat(open()).isEmpty();
        write(5, PUFFS);
        assertThat(open()).extracting(talk -> talk.fired().rule()).containsExactly(TalkRule.RELIEVER_OFTEN);
    }

    @Test
    void newRatingsOfStrongPainAndANewActTotalAreNew() {
        ratings.add(rated(0, 7));
        ratings.add(rated(1, 8));
        ratings.add(rated(2, 9));
        act = Optional.of(new ActTotal(at(9), 17));
        talkAboutEverything();
        assertThat(open()).isEmpty();
        ratings.add(rated(3, 6));
        assertThat(open()).as("six is not strong pain").isEmpty();
        ratings.add(rated(4, 7));
        act = Optional.of(new ActTotal(at(0), 17));
        assertThat(open())
                .extracting(talk -> talk.fired().rule())
                .containsExactly(TalkRule.SEVERE_PAIN, TalkRule.LOW_ACT);
    }

    @Test
    void onlyTheLastWeeklyCheckCounts() {
        write(9, check());
        DiaryEntry last = write(2, check());
        assertThat(open())
                .singleElement()
                .satisfies(talk -> assertThat(talk.evidence()).containsExactly(new Evidence.Written(last)));
    }

    @Test
    void whatRestsOnDeletedEntriesIsNoLongerSaid() {
        DiaryEntry waking = write(1, new DiaryEvent.NightWaking(1));
        assertThat(open()).hasSize(1);
        diary.remove(waking);
        assertThat(open()).isEmpty();
    }

    private void fireEverything() {
        for (int day : List.of(1, 3, 5)) {
            write(day, PUFFS);
            write(day, new DiaryEvent.Reliever(2, Purpose.BEFORE_EXERCISE));
            write(day, new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(List.of(new PeakFlow(200)))));
            sessions.add(at(day));
            ratings.add(rated(day, 8));
        }
        for (int day : List.of(8, 15, 22)) {
            ratings.add(rated(day, 5));
        }
        for (Concern concern : Concern.values()) {
            write(2, new DiaryEvent.Noticed(concern));
            write(9, new DiaryEvent.Noticed(concern));
        }
        for (int day : List.of(30, 60)) {
            write(day, new DiaryEvent.Attack(DiaryEvent.Strength.SEVERE, Set.of()));
            write(day, new DiaryEvent.SteroidCourse(5));
        }
        write(1, new DiaryEvent.NightWaking(1));
        write(1, check());
        act = Optional.of(new ActTotal(at(4), 19));
    }

    private void talkAboutEverything() {
        open().forEach(talk -> talked.put(talk.fired().rule(), talk.keys()));
    }

    private List<OpenTalk> open() {
        Optional<PersonalBest> best = Optional.of(new PersonalBest(new PeakFlow(500), TODAY.minusMonths(2)));
        return Talks.open(
                new TalkFacts(
                        diary, ratings, sessions, new TalkFacts.Elsewhere(act, seen), best, SafetyThresholds.USUAL),
                TODAY,
                talked);
    }

    private DiaryEntry write(int daysAgo, DiaryEvent event) {
        DiaryEntry entry = new DiaryEntry(UUID.randomUUID(), at(daysAgo), event);
        diary.add(entry);
        return entry;
    }

    private static DiaryEvent check() {
        return new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.NO, Reply.YES, Reply.NO, Reply.NO));
    }

    private static TimedRatings rated(int daysAgo, int pain) {
        return new TimedRatings(at(daysAgo), new Ratings(Map.of(BodyRegion.MID_BACK, new Nrs(pain)), Optional.empty()));
    }

    private static OffsetDateTime at(int daysAgo) {
        return TODAY.minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.ofHours(1));
    }
}
