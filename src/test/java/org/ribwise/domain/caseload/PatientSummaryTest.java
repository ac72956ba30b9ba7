package org.ribwise.domain.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exchange.AcceptedVersion;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SampleRoutines;

class PatientSummaryTest {

    private static final LocalDate MONDAY = SamplePlans.START;

    @Test
    void adherenceCountsDaysThatAreOverAndTheFiguresAreAsOfTheResults() {
        // daily for four weeks; done on the first ten days, and on the day of the results, which is not over
        PatientSummary summary = summary(plans(daily()), 28, day -> day < 10 || day == 28 ? session(day, 3, 2) : null);

        assertThat(summary.asOf()).isEqualTo(MONDAY.plusDays(28));
        assertThat(summary.done().fourWeeks()).isEqualTo(new Adherence(28, 10, 0));
        assertThat(summary.done().week()).isEqualTo(new Adherence(7, 0, 0));
        assertThat(summary.done().lastSession()).contains(MONDAY.plusDays(28));
    }

    @Test
    void eachVersionOfThePlanAsksForItsOwnDays() {
        Plan second = new Plan(
                new PlanHeading(
                        SamplePlans.ID,
                        2,
                        "Next",
                        MONDAY.plusDays(13).atTime(18, 0).atOffset(ZoneOffset.ofHours(1)),
                        SamplePlans.heading(1).by(),
                        SamplePlans.heading(1).forWhom()),
                SamplePlans.of(daily()).times(),
                SamplePlans.of(daily()).words(),
                List.of(SamplePlans.stretch()),
                List.of(),
                List.of());

        // 14 days every day, then two weeks on three days
        PatientSummary summary = summary(List.of(SamplePlans.of(daily()), second), 28, day -> null);

        assertThat(summary.done().fourWeeks()).isEqualTo(new Adherence(14 + 6, 0, 0));
        assertThat(summary.done().week()).isEqualTo(new Adherence(3, 0, 0));
        assertThat(summary.done().lastSession()).isEmpty();
    }

    @Test
    void aPlanAsksFromTheDayOnWhichItWasAcceptedAndExcusedDaysAreNotAskedFor() {
        OffsetDateTime accepted = at(10);
        PlanCourse course = new PlanCourse(
                List.of(new Stamped<>(new AcceptedVersion(SamplePlans.ID, 1, "Next", accepted), accepted.toInstant())),
                List.of(),
                List.of(new Stamped<>(new DayOff(MONDAY.plusDays(22), DayOffReason.FLARE, at(22)), at(22).toInstant())),
                List.of(),
                List.of());

        PatientSummary summary = summary(plans(daily()), 28, day -> day == 20 ? session(day, 3, 2) : null, course);

        assertThat(summary.done().fourWeeks()).isEqualTo(new Adherence(17, 1, 1));
        PlanCourse other = new PlanCourse(
                List.of(new Stamped<>(new AcceptedVersion(SamplePlans.ID, 9, "Next", accepted), accepted.toInstant())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(summary(plans(daily()), 28, day -> null, other).done().fourWeeks())
                .isEqualTo(Adherence.NOTHING);
    }

    @Test
    void painAndBreathlessnessAreHeldAgainstTheFirstWeek() {
        PatientSummary summary = summary(plans(daily()), 27, day -> session(day, day < 14 ? 3 : 5, day < 14 ? 4 : 2));

        assertThat(summary.pain())
                .contains(new Course(
                        new Measure.Pain(BodyRegion.LOWER_BACK), 5, Optional.of(new Course.Step(Verdict.WORSE, 2))));
        assertThat(summary.breathlessness())
                .contains(
                        new Course(new Measure.Breathlessness(), 2, Optional.of(new Course.Step(Verdict.BETTER, -2))));
    }

    @Test
    void fewRatingsSayTheLastOneAndNoTrend() {
        PatientSummary summary = summary(plans(daily()), 3, day -> session(day, 3, 2));
        assertThat(summary.pain()).map(Course::step).contains(Optional.empty());
        assertThat(summary.pain()).map(Course::last).contains(3.0);
    }

    @Test
    void stopsAreCountedOverFourWeeksAndTheMostWithinOne() {
        PatientSummary summary = summary(plans(daily()), 40, day -> switch (day) {
            case 2 -> stopped(day, StopReason.CHEST_PAIN);
            case 20, 26 -> stopped(day, StopReason.BREATHLESS);
            case 35 -> stopped(day, StopReason.TIRED);
            case 36 -> stopped(day, StopReason.TIME);
            default -> null;
        });

        // day 2 is longer ago than 28 days; 20 and 26 are within seven days, no time is no symptom
        assertThat(summary.stopped().said())
                .isEqualTo(Map.of(StopReason.BREATHLESS, 2, StopReason.TIRED, 1, StopReason.TIME, 1));
        assertThat(summary.stopped().symptoms()).isEqualTo(3);
        assertThat(summary.stopped().mostInAWeek()).isEqualTo(2);
    }

    @Test
    void withoutPlanAndSessionsNothingIsAskedForAndNothingIsMadeUp() {
        PatientSummary summary = summary(List.of(), 5, day -> null);
        assertThat(summary.done().fourWeeks()).isEqualTo(Adherence.NOTHING);
        assertThat(summary.pain()).isEmpty();
        assertThat(summary.stopped()).isEqualTo(Stopped.NEVER);
    }

    private static List<Plan> plans(Prescription one) {
        return List.of(SamplePlans.of(one));
    }

    private static Prescription daily() {
        return SamplePlans.prescription(
                "p1", "br-control", SamplePlans.threeMinutes(), SamplePlans.schedule(Rhythm.OnDays.daily(), 1));
    }

    private static PatientSummary summary(List<Plan> plans, int days, IntFunction<PastSession> of) {
        return summary(plans, days, of, PlanCourse.NONE);
    }

    private static PatientSummary summary(List<Plan> plans, int days, IntFunction<PastSession> of, PlanCourse course) {
        OffsetDateTime made = at(days).plusHours(3);
        List<Stamped<PastSession>> sessions = new ArrayList<>();
        IntStream.rangeClosed(0, days)
                .mapToObj(of)
                .filter(one -> one != null)
                .forEach(one -> sessions.add(new Stamped<>(one, made.toInstant())));
        Results results = new Results(
                new ResultsHeading(SamplePlans.heading(1).forWhom().id(), "Kim", made),
                sessions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                course,
                List.of());
        return PatientSummary.of(plans, results, SampleRoutines.shipped());
    }

    private static OffsetDateTime at(int day) {
        return MONDAY.plusDays(day).atTime(9, 0).atOffset(ZoneOffset.ofHours(1));
    }

    private static PastSession session(int day, int pain, int breath) {
        return session(
                day,
                new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(pain)), Optional.of(new Nrs(breath))),
                new SessionEnding.Completed());
    }

    private static PastSession stopped(int day, StopReason reason) {
        return session(day, Ratings.MISSING, new SessionEnding.Stopped(reason));
    }

    private static PastSession session(int day, Ratings before, SessionEnding ending) {
        return new PastSession(
                new SessionStart(
                        new SessionId(new UUID(0x4000L, 0x8000_0000_0000_0000L + day)),
                        at(day),
                        new ExerciseId("rt-any"),
                        1,
                        1,
                        before),
                List.of(new ItemOutcome(
                        0, new ExerciseId("br-control"), 1, ItemOutcome.Status.COMPLETED, 180_000, 180_000)),
                Optional.of(ending),
                Optional.of(at(day).plusMinutes(5)),
                Ratings.MISSING);
    }
}
