package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.domain.progress.SampleSessions.breathlessness;
import static org.ribwise.domain.progress.SampleSessions.lowerBack;
import static org.ribwise.domain.progress.SampleSessions.rated;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;

final class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Measure LOWER_BACK = new Measure.Pain(BodyRegion.LOWER_BACK);
    private static final Measure BREATH = new Measure.Breathlessness();

    @Test
    void aPersonWithoutSessionsHasNoRatingsAndNoMissingDays() {
        Progress progress = new Progress(List.of());
        Series series = progress.series(LOWER_BACK, progress.span(RangeChoice.ALL, TODAY));

        assertThat(series.ratings()).isEmpty();
        assertThat(series.trend().pieces()).isEmpty();
        assertThat(progress.summary(series, TODAY))
                .isEqualTo(
                        new ProgressSummary(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0, 0, 0));
        assertThat(progress.mostRated()).isEmpty();
    }

    @Test
    void oneRatingIsTheBaselineTheLastAndTheBest() {
        Progress progress = new Progress(List.of(session("2026-11-20T09:00+01:00", 10, 4, null)));
        Series series = progress.series(LOWER_BACK, progress.span(RangeChoice.TWELVE_WEEKS, TODAY));

        // 20 November is rated, 21 is missing, today is not over
        assertThat(progress.summary(series, TODAY)).isEqualTo(summary(4, 4, 4, 1, 1));
        assertThat(series.trend().pieces()).containsExactly(List.of(new TrendPoint(LocalDate.of(2026, 11, 20), 4)));
    }

    @Test
    void aMissingRatingIsNoPointAndCountsAsAMissingDay() {
        Progress progress = new Progress(List.of(
                session("2026-11-19T09:00Z", 10, 5, 3),
                session("2026-11-20T09:00Z", 10, null, 2),
                session("2026-11-21T09:00Z", 10, 0, null)));
        Series series = progress.series(LOWER_BACK, progress.span(RangeChoice.FOUR_WEEKS, TODAY));

        assertThat(series.ratings()).extracting(Rating::value).containsExactly(nrs(5), nrs(3), nrs(2), nrs(0));
        assertThat(series.ratings(RatingTime.BEFORE)).extracting(Rating::value).containsExactly(nrs(5), nrs(0));
        assertThat(progress.summary(series, TODAY))
                .isEqualTo(new ProgressSummary(
                        Optional.of(new Baseline(2.5, 2)), OptionalDouble.of(0), OptionalDouble.of(0), 2, 2, 1));
    }

    @Test
    void daysBeforeTheFirstSessionAreNotMissing() {
        Progress progress = new Progress(
                List.of(session("2026-11-10T09:00Z", 10, null, null), session("2026-11-12T09:00Z", 10, 6, null)));

        // 10 to 21 November are 12 days, one of them rated
        assertThat(summaryOf(progress, RangeChoice.TWELVE_WEEKS).missingDays()).isEqualTo(11);
    }

    @Test
    void inALongHistoryEveryDayOfTheRangeCounts() {
        Progress progress = new Progress(List.of(
                session("2025-01-01T09:00Z", 10, 9, null),
                session("2026-11-22T07:00Z", 10, 3, null),
                session("2026-11-22T19:00Z", 10, 4, null)));

        assertThat(summaryOf(progress, RangeChoice.FOUR_WEEKS))
                .isEqualTo(new ProgressSummary(
                        Optional.of(new Baseline(3.5, 1)), OptionalDouble.of(4), OptionalDouble.of(3), 2, 1, 27));
        // 1 January 2025 to 22 November 2026: 691 days, 2 of them rated
        assertThat(summaryOf(progress, RangeChoice.ALL))
                .isEqualTo(new ProgressSummary(
                        Optional.of(new Baseline(9, 1)), OptionalDouble.of(4), OptionalDouble.of(3), 3, 2, 689));
    }

    @Test
    void measuresAreKeptApart() {
        Progress progress = new Progress(List.of(
                rated("2026-11-20T09:00Z", 60_000, lowerBack(7), breathlessness(2)),
                rated("2026-11-21T09:00Z", 60_000, breathlessness(3), Ratings.MISSING)));
        DaySpan span = progress.span(RangeChoice.ALL, TODAY);

        assertThat(progress.series(LOWER_BACK, span).ratings()).hasSize(1);
        assertThat(progress.series(BREATH, span).ratings())
                .extracting(Rating::value)
                .containsExactly(nrs(2), nrs(3));
        assertThat(progress.series(new Measure.Pain(BodyRegion.NECK), span).ratings())
                .isEmpty();
        assertThat(progress.mostRated()).contains(LOWER_BACK);
    }

    @Test
    void ofEquallyRatedMeasuresTheFirstOneIsTheMostRated() {
        Progress progress = new Progress(List.of(rated("2026-11-20T09:00Z", 60_000, lowerBack(7), breathlessness(2))));

        assertThat(progress.mostRated()).contains(LOWER_BACK);
    }

    @Test
    void ofEquallyOftenRatedRegionsTheOneThatHurtsMoreIsLookedAtFirst() {
        Ratings everywhere =
                new Ratings(Map.of(BodyRegion.NECK, nrs(0), BodyRegion.LOWER_BACK, nrs(3)), Optional.empty());
        Progress progress = new Progress(List.of(rated("2026-11-20T09:00Z", 60_000, everywhere, Ratings.MISSING)));

        assertThat(progress.mostRated()).contains(LOWER_BACK);
    }

    @Test
    void sessionsInAnyOrderComeOutOldestFirst() {
        Progress progress = new Progress(
                List.of(session("2026-11-21T09:00Z", 10, 2, null), session("2026-11-20T09:00Z", 10, 8, null)));

        assertThat(summaryOf(progress, RangeChoice.ALL))
                .isEqualTo(new ProgressSummary(
                        Optional.of(new Baseline(5, 2)), OptionalDouble.of(2), OptionalDouble.of(2), 2, 2, 0));
    }

    @Test
    void aLateEveningSessionKeepsItsOwnLocalDate() {
        // 23:50 in Los Angeles is the next morning in London; it ends after midnight
        Progress progress = new Progress(List.of(session("2026-11-20T23:50-08:00", 10, 5, 4)));
        Series series = progress.series(LOWER_BACK, progress.span(RangeChoice.ALL, TODAY));

        assertThat(series.ratings()).extracting(Rating::day).containsOnly(LocalDate.of(2026, 11, 20));
        assertThat(series.ratings().getLast().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(progress.sessionDays().byDay()).containsOnlyKeys(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theNightThatHasAnHourTwiceIsOneDay() {
        // central Europe, 25 October 2026: 02:50 summer time comes before 02:10 winter time
        Progress progress = new Progress(List.of(
                session("2026-10-25T02:10+01:00", 10, 3, null), session("2026-10-25T02:50+02:00", 10, 6, null)));
        Series series = progress.series(LOWER_BACK, new DaySpan(LocalDate.of(2026, 10, 25), TODAY));

        assertThat(series.ratings()).extracting(Rating::value).containsExactly(nrs(6), nrs(3));
        assertThat(progress.sessionDays().on(LocalDate.of(2026, 10, 25))).isEqualTo(new SessionDay(2, 1_200_000));
    }

    @Test
    void theShortNightOfSpringLosesNoDay() {
        // central Europe, 29 March 2026: one minute before the lost hour, and one after it
        Progress progress = new Progress(List.of(
                session("2026-03-28T23:59+01:00", 10, 3, null), session("2026-03-29T03:00+02:00", 10, 6, null)));
        Series series = progress.series(LOWER_BACK, new DaySpan(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29)));

        assertThat(progress.summary(series, TODAY))
                .isEqualTo(new ProgressSummary(
                        Optional.of(new Baseline(4.5, 2)), OptionalDouble.of(6), OptionalDouble.of(3), 2, 2, 0));
    }

    @Test
    void beforeAndAfterAreComparedOverSessionsThatHaveBoth() {
        Progress progress = new Progress(List.of(
                session("2026-11-15T09:00Z", 10, 5, 3),
                session("2026-11-16T09:00Z", 10, 5, 4),
                session("2026-11-17T09:00Z", 10, 4, 5),
                session("2026-11-18T09:00Z", 10, 3, 3),
                session("2026-11-19T09:00Z", 10, 9, null),
                session("2026-11-20T09:00Z", 10, null, 1),
                session("2026-11-21T09:00Z", 10, 2, 1)));

        BeforeAfter four =
                progress.beforeAfter(LOWER_BACK, new DaySpan(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 20)));
        assertThat(four).isEqualTo(new BeforeAfter(OptionalDouble.of(-0.5), 2, 1, 1));
        assertThat(four.isEnough()).isFalse();

        BeforeAfter five = progress.beforeAfter(LOWER_BACK, progress.span(RangeChoice.ALL, TODAY));
        assertThat(five.isEnough()).isTrue();
        assertThat(five.median()).hasValue(-1);
        assertThat(five.lower()).isEqualTo(3);
    }

    @Test
    void noPairHasNoMiddle() {
        BeforeAfter none = new Progress(List.of()).beforeAfter(BREATH, DaySpan.ending(TODAY, 7));

        assertThat(none).isEqualTo(new BeforeAfter(OptionalDouble.empty(), 0, 0, 0));
        assertThatThrownBy(() -> new BeforeAfter(OptionalDouble.empty(), 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProgressSummary summaryOf(Progress progress, RangeChoice range) {
        return progress.summary(progress.series(LOWER_BACK, progress.span(range, TODAY)), TODAY);
    }

    /// A series whose days all lie in its first week, one value a day.
    private static ProgressSummary summary(double baseline, int last, int best, int ratings, long missingDays) {
        return new ProgressSummary(
                Optional.of(new Baseline(baseline, ratings)),
                OptionalDouble.of(last),
                OptionalDouble.of(best),
                ratings,
                ratings,
                missingDays);
    }

    private static Nrs nrs(int value) {
        return new Nrs(value);
    }
}
