package org.ribwise.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.export.SampleFollowing;

/// A report says how much of each plan was done while it held, and what changed.
class PlanReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @Test
    void eachVersionHoldsUntilTheDayBeforeTheNext() {
        assertThat(reports(JANUARY, TODAY))
                .extracting(report -> report.days().orElseThrow())
                .containsExactly(
                        new DaySpan(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 19)),
                        new DaySpan(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 31)));
    }

    @Test
    void whatWasAskedForAndDoneIsCountedExerciseByExercise() {
        PlanReport first = reports(JANUARY, TODAY).getFirst();

        // twice a day on 15 days but one with a flare; Mondays and Fridays; three days a week for two weeks and a day
        assertThat(first.exercises())
                .extracting(exercise -> exercise.name().byLanguage().get("en"), PlanReport.ExerciseCourse::done)
                .containsExactly(
                        tuple("br-pursed", new Adherence(28, 1, 1)),
                        tuple("st-cat-cow", new Adherence(5, 0, 0)),
                        tuple("br-extended", new Adherence(6, 0, 1)));
        assertThat(first.whole()).isEqualTo(new Adherence(39, 1, 1));
    }

    @Test
    void stepsAndDaysOffAreThoseOfItsDays() {
        List<PlanReport> reports = reports(JANUARY, TODAY);

        assertThat(reports.getFirst().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.day()).isEqualTo(SampleFollowing.STEPPED.toLocalDate()));
        assertThat(reports.getFirst().daysOff())
                .containsExactly(entry(DayOffReason.FLARE, 1L), entry(DayOffReason.TIRED, 1L));
        assertThat(reports.getLast().steps()).isEmpty();
        assertThat(reports.getLast().daysOff()).isEmpty();
    }

    @Test
    void todayIsNotOverAndAPlanThatBeganTodayIsNotCountedYet() {
        LocalDate begins = SampleFollowing.RENEWED.toLocalDate();

        assertThat(reports(JANUARY, begins).getLast())
                .satisfies(report -> assertThat(report.days()).isEmpty())
                .satisfies(report -> assertThat(report.whole()).isEqualTo(Adherence.NOTHING));
    }

    @Test
    void aPlanThatEndedIsCountedAsLongAsSomethingWasDone() {
        assertThat(SampleFollowing.ended(EVERYTHING.sessions()).all())
                .extracting(PastPlan::until)
                .containsExactly(Optional.of(LocalDate.of(2026, 1, 19)), Optional.of(LocalDate.of(2026, 1, 20)));
    }

    @Test
    void aPlanThatCannotBeReadAnyMoreIsCountedAndNamed() {
        Excerpt record = EVERYTHING.with(SampleFollowing.damaged(EVERYTHING.sessions()));
        Report report = Report.of(record, ReportWish.ofEverything(JANUARY, TODAY, ""));

        assertThat(report.plans()).hasSize(1);
        assertThat(report.unreadablePlans()).isEqualTo(1);
    }

    @Test
    void everyChangeOfThePlanIsAMark() {
        assertThat(SampleFollowing.plans(List.of()).changeDays())
                .containsExactly(
                        SampleFollowing.ACCEPTED.toLocalDate(),
                        SampleFollowing.STEPPED.toLocalDate(),
                        SampleFollowing.RENEWED.toLocalDate());
    }

    private static List<PlanReport> reports(DaySpan span, LocalDate today) {
        Excerpt record = EVERYTHING.with(SampleFollowing.plans(EVERYTHING.sessions()));
        return Report.of(record, ReportWish.ofEverything(span, today, "")).plans();
    }
}
