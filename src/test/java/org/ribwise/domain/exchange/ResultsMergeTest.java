package org.ribwise.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.record.PastSession;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.SampleResults;

/// Everything is there once, whatever comes first and how often it comes.
class ResultsMergeTest {

    private static final int SEEDS = 200;

    @RepeatedTest(SEEDS)
    void orderDoesNotMatterAndNothingIsThereTwice(RepetitionInfo which) {
        int seed = 3 * which.getCurrentRepetition();
        Results one = SampleResults.of(seed, 12);
        Results two = SampleResults.of(seed + 1, 12);
        Results three = SampleResults.of(seed + 2, 12);
        Results together = ResultsMerge.of(one, two);
        assertThat(ResultsMerge.of(two, one)).as("seed " + seed).isEqualTo(together);
        assertThat(ResultsMerge.of(one, one)).as("seed " + seed).isEqualTo(one);
        assertThat(ResultsMerge.of(together, one)).as("seed " + seed).isEqualTo(together);
        assertThat(ResultsMerge.of(ResultsMerge.of(one, two), three))
                .as("seed " + seed)
                .isEqualTo(ResultsMerge.of(one, ResultsMerge.of(two, three)));
    }

    @Test
    void nothingIsLost() {
        Results one = SampleResults.of(1, 30);
        Results two = SampleResults.of(2, 30);
        Results both = ResultsMerge.of(one, two);
        List<Object> ids = both.sessions().stream().map(ResultsMergeTest::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(one.sessions().stream().map(ResultsMergeTest::id).toList());
        assertThat(ids)
                .containsAll(two.sessions().stream().map(ResultsMergeTest::id).toList());
    }

    @Test
    void whatIsKnownLaterCounts() {
        Results now = SampleResults.of(4, 5);
        Stamped<PastSession> first = now.sessions().getFirst();
        PastSession open = new PastSession(
                first.value().start(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                first.value().after());
        Instant later = first.asOf().plusSeconds(60);
        Results changed = with(now, new Stamped<>(open, later));
        assertThat(ResultsMerge.of(with(now, first), changed).sessions()).containsExactly(new Stamped<>(open, later));
        Results earlier = with(now, new Stamped<>(open, first.asOf().minusSeconds(60)));
        assertThat(ResultsMerge.of(earlier, with(now, first)).sessions()).containsExactly(first);
    }

    @Test
    void aDayOffThatWasTakenBackLaterIsNoneAnyMoreWhicheverFileComesFirst() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        OffsetDateTime said = OffsetDateTime.parse("2027-01-05T08:00:00+01:00");
        Results off = with(off(day, said), List.of());
        Results back = with(List.of(), on(day, said.plusHours(1)));
        Results again = with(off(day, said.plusHours(2)), List.of());

        assertThat(ResultsMerge.of(off, back).course()).isEqualTo(back.course());
        assertThat(ResultsMerge.of(back, off).course()).isEqualTo(back.course());
        assertThat(ResultsMerge.of(ResultsMerge.of(again, off), back).course()).isEqualTo(again.course());
        assertThat(ResultsMerge.of(again, ResultsMerge.of(back, off)).course()).isEqualTo(again.course());
        assertThatThrownBy(() -> with(off(day, said), on(day, said))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resultsOfTwoPatientsAreNeverMixed() {
        Results one = SampleResults.of(1, 3);
        Results other = new Results(
                new ResultsHeading(SampleParcels.another(), "Kim", one.heading().createdAt()),
                one.sessions(),
                one.scores(),
                one.measures(),
                one.diary(),
                one.stops());
        assertThatThrownBy(() -> ResultsMerge.of(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Stamped<DayOff>> off(LocalDate day, OffsetDateTime said) {
        return List.of(new Stamped<>(new DayOff(day, DayOffReason.HOLIDAY, said), said.toInstant()));
    }

    private static List<Stamped<DayOn>> on(LocalDate day, OffsetDateTime said) {
        return List.of(new Stamped<>(new DayOn(day, said), said.toInstant()));
    }

    private static Results with(List<Stamped<DayOff>> off, List<Stamped<DayOn>> on) {
        return new Results(
                SampleResults.of(1, 1).heading(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PlanCourse(List.of(), List.of(), off, on, List.of()),
                List.of());
    }

    private static Object id(Stamped<PastSession> session) {
        return session.value().start().id();
    }

    private static Results with(Results results, Stamped<PastSession> session) {
        return new Results(results.heading(), List.of(session), List.of(), List.of(), List.of(), List.of());
    }
}
