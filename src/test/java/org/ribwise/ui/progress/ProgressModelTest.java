package org.ribwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.breathlessness;
import static org.ribwise.domain.progress.SampleSessions.rated;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.chart.ChartReadings;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Topic;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.export.SampleFollowing;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

final class ProgressModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Topic NECK = new Topic.Rated(new Measure.Pain(BodyRegion.NECK));
    private static final Topic LOWER_BACK = new Topic.Rated(new Measure.Pain(BodyRegion.LOWER_BACK));

    private final ProgressModel model = new ProgressModel(Messages.load(Locale.UK), () -> TODAY, Work.atOnce());

    @Test
    void itIsEmptyUntilThereIsSomethingInTheRecord() {
        assertThat(model.emptyProperty().get()).isTrue();

        show(session("2026-11-20T09:00Z", 10, null, null));

        assertThat(model.emptyProperty().get()).isFalse();
        assertThat(page().headline()).isEqualTo("Lower back pain: nothing in this time yet.");
        assertThat(page().figures()).isEmpty();
        assertThat(page().done().lastWeek().minutes()).isEqualTo(10);
    }

    @Test
    void itStartsWithThePainThatHasMostRatings() {
        show(
                rated("2026-11-19T09:00Z", 60_000, breathlessness(2), breathlessness(2)),
                session("2026-11-20T09:00Z", 10, 4, null));

        assertThat(page().title().name()).isEqualTo("Lower back pain");
        assertThat(model.choices())
                .filteredOn(choice -> choice.topic() instanceof Topic.Rated && choice.values() > 0)
                .hasSize(2);
        assertThat(model.choices()).hasSameSizeAs(Topic.all());
    }

    @Test
    void whatThePersonChoseStaysWhenNewSessionsCome() {
        model.show(new Progress(week(5, 3)), PastPlans.NONE);
        model.choose(NECK);
        model.show(new Progress(week(6, 2)), PastPlans.NONE);

        assertThat(model.topicProperty().get()).isEqualTo(NECK);
        assertThat(page().title().name()).isEqualTo("Neck pain");
    }

    @Test
    void theFiguresSayBaselineLastBestNumberAndMissingDays() {
        show(
                session("2026-11-18T09:00Z", 10, 5, null),
                session("2026-11-20T09:00Z", 10, null, 2),
                session("2026-11-21T09:00Z", 10, 3, null));

        assertThat(model.topicProperty().get()).isEqualTo(LOWER_BACK);
        assertThat(page().figures()).isEqualTo("Baseline 4 · last 3 · best 3 · 2 values, 2 days missing");
    }

    @Test
    void oneRatingIsNotAChange() {
        show(session("2026-11-21T09:00Z", 10, 3, null));

        assertThat(page().figures()).isEqualTo("3, rated once");
        assertThat(page().headline())
                .isEqualTo(
                        "Lower back pain: 3 of 10 last. One rating in this time; with 3 rated days in the first week "
                                + "and 3 in the last week you can see what changed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6 | 3 | from 6 of 10 in the first week to 3 of 10 in the last. That is better by a change that matters.
        6 | 5 | 6 of 10 in the first week and 5 of 10 in the last. That is about the same.
        4 | 6 | from 4 of 10 in the first week to 6 of 10 in the last. That is a change that matters, and worth
        """)
    void theSentenceOnTopSaysWhatChanged(int first, int last, String sentence) {
        List<PastSession> sessions = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            sessions.add(session("2026-11-0" + day + "T09:00Z", 10, first, null));
            sessions.add(session("2026-11-2" + (day - 1) + "T09:00Z", 10, last, null));
        }
        model.show(new Progress(sessions), PastPlans.NONE);

        assertThat(page().headline()).startsWith("Lower back pain: " + sentence);
    }

    @Test
    void beforeAndAfterAreComparedInWordsWithoutACause() {
        model.show(new Progress(week(5, 3).subList(0, 4)), PastPlans.NONE);
        assertThat(beforeAfter()).contains("When 5 sessions").endsWith("So far there are 4.");

        model.show(new Progress(week(5, 3)), PastPlans.NONE);
        assertThat(beforeAfter())
                .isEqualTo("After a session your rating was usually 2 points lower than before it (median). "
                        + "7 sessions in this time have both ratings: lower in 7, the same in 0, higher in 0.");

        model.show(new Progress(week(3, 4)), PastPlans.NONE);
        assertThat(beforeAfter()).contains("usually 1 point higher");

        model.show(new Progress(week(3, 3)), PastPlans.NONE);
        assertThat(beforeAfter()).contains("usually the same");
        model.choose(new Topic.PeakFlow());
        assertThat(page().beforeAfter()).isEmpty();
    }

    @Test
    void theRangeEndsToday() {
        model.show(new Progress(week(5, 3)), PastPlans.NONE);
        assertThat(page().span()).isEqualTo(DaySpan.ending(TODAY, 84));

        model.choose(RangeChoice.ALL);

        assertThat(page().span()).isEqualTo(DaySpan.ending(TODAY, 7));
        assertThat(page().done().daysOfLastWeek()).isEqualTo(7);
    }

    @Test
    void ownDaysBeginWithThoseThatWereShownAndAreTurnedWhenTheyAreTheWrongWayRound() {
        model.show(new Progress(week(5, 3)), PastPlans.NONE);
        model.choose(RangeChoice.OWN);
        assertThat(page().span()).isEqualTo(DaySpan.ending(TODAY, 84));

        model.choose(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 17));
        assertThat(page().span()).isEqualTo(new DaySpan(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18)));
        assertThat(page().figures()).startsWith("Baseline 5 · last 5 · best 5 · 2 values, no day missing");

        model.choose(LocalDate.of(2026, 11, 18), LocalDate.of(2027, 1, 1));
        assertThat(page().span().to()).isEqualTo(TODAY);
    }

    @Test
    void asthmaAndPainAreSaidTogetherOnlyFromEnoughDaysAndNeverAsACause() {
        model.show(new Progress(month(List.of())), PastPlans.NONE);
        assertThat(page().together()).singleElement().asString().startsWith("When there are 3 attacks");

        model.show(new Progress(month(List.of(3, 12, 20))), PastPlans.NONE);
        assertThat(page().together()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page().together().getFirst())
                .startsWith(
                        "On the 3 days after an attack this pain was 4.0 points higher on average than on other days "
                                + "(95\u00a0% range 4.0 to 4.0; 9 days against 16).");
        assertThat(page().together().getLast()).isEqualTo("This shows what goes together, not why.");
    }

    @Test
    void howMuchOfAPlanWasDoneIsSaidWithItsExcusedDaysAndChangesOfItAreMarks() {
        model.show(
                new Progress(SampleExcerpts.EVERYTHING.sessions()),
                SampleFollowing.plans(SampleExcerpts.EVERYTHING.sessions()));
        model.choose(SampleExcerpts.JANUARY.from(), SampleExcerpts.JANUARY.to());

        assertThat(page().done().inWords()).endsWith("1\u00a0% of what was planned is done, 1 day excused.");
        assertThat(page().done().plan().days()).hasSize(27);
    }

    @Test
    void aPageThatComesLateIsNotShownAnyMore() {
        List<Runnable> asked = new ArrayList<>();
        ProgressModel slow = new ProgressModel(Messages.load(Locale.UK), () -> TODAY, new Work() {
            @Override
            public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
                asked.add(() -> done.accept(job.get()));
            }
        });
        slow.show(new Progress(week(5, 3)), PastPlans.NONE);
        slow.choose(RangeChoice.FOUR_WEEKS);
        slow.choose(RangeChoice.ONE_YEAR);
        asked.reversed().forEach(Runnable::run);

        assertThat(slow.pageProperty().get().span().days()).isEqualTo(365);
    }

    @Test
    void aLongBreakDoesNotMakeTheUsualWeekAWeekOfNothing() {
        List<PastSession> sessions = Stream.concat(
                        IntStream.range(0, 14).mapToObj(TODAY::minusDays),
                        IntStream.range(350, 364).mapToObj(TODAY::minusDays))
                .map(day -> session(day + "T09:00Z", 10, 3, 2))
                .toList();
        model.show(new Progress(sessions), PastPlans.NONE);
        model.choose(RangeChoice.ALL);

        assertThat(page().done().inWords()).matches("Usually 7 sessions a week, and 4[78] weeks without\\.");
    }

    @Test
    void aBreakIsAWeekWithoutASessionAndNotAWeekOfZeroMinutes() {
        model.choose(new Topic.Minutes());
        show(
                session("2026-10-26T09:00Z", 10, null, null),
                session("2026-11-02T09:00Z", 30, null, null),
                session("2026-11-16T09:00Z", 20, null, null));

        assertThat(page().headline())
                .isEqualTo("Minutes a week: usually 20\u00a0min. 3 whole weeks with sessions, 1 without.");
        assertThat(page().chart().readings().within(page().window()))
                .extracting(reading -> ((ChartReadings.Value) reading).role())
                .containsExactly(ChartRole.WEEK, ChartRole.WEEK, ChartRole.WEEK_WITHOUT, ChartRole.WEEK);
    }

    /// 28 days that end today: pain 7 after attacks and 3 else.
    private static Past month(List<Integer> attacks) {
        List<PastSession> sessions = new ArrayList<>();
        List<DiaryEntry> diary = new ArrayList<>();
        LocalDate first = TODAY.minusDays(27);
        for (int day = 0; day < 28; day++) {
            int now = day;
            boolean sore = attacks.stream().anyMatch(attack -> now > attack && now <= attack + 3);
            sessions.add(session(first.plusDays(day) + "T09:00Z", 10, sore ? 7 : 3, null));
        }
        diary.add(entry(first, new DiaryEvent.NightWaking(1)));
        attacks.forEach(day ->
                diary.add(entry(first.plusDays(day), new DiaryEvent.Attack(DiaryEvent.Strength.MILD, Set.of()))));
        return new Past(
                sessions,
                List.of(),
                List.of(),
                diary,
                List.of(),
                new Past.Flow(Optional.empty(), SafetyThresholds.USUAL.zones()));
    }

    private static DiaryEntry entry(LocalDate day, DiaryEvent event) {
        return new DiaryEntry(new UUID(0, day.toEpochDay()), day.atTime(20, 0).atOffset(ZoneOffset.UTC), event);
    }

    /// A session on each of the seven days that end today.
    private static List<PastSession> week(@Nullable Integer before, @Nullable Integer after) {
        return IntStream.rangeClosed(16, 22)
                .mapToObj(day -> session("2026-11-" + day + "T09:00Z", 10, before, after))
                .toList();
    }

    private void show(PastSession... sessions) {
        model.show(new Progress(List.of(sessions)), PastPlans.NONE);
    }

    private String beforeAfter() {
        return page().beforeAfter().orElseThrow();
    }

    private ProgressPage page() {
        return model.pageProperty().get();
    }
}
