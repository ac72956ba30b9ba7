package org.ribwise.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.session.SampleRoutines;

class SessionCalendarTest {

    private static final LocalDate MONDAY = SamplePlans.START;
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void whatIsPrescribedForTheSameTimeIsOneSession() {
        Prescription stretch = SamplePlans.stretch();
        Prescription longer = SamplePlans.prescription(
                "p2", "st-side-bend", new Movement(2, 4, new Hold.Seconds(10), 30), stretch.schedule());
        List<SessionSeries> all = of(SamplePlans.of(at(SamplePlans.breathing(), 8, 18), at(longer, 18)));
        assertThat(all).extracting(SessionSeries::time).containsExactly(LocalTime.of(8, 0), LocalTime.of(18, 0));
        assertThat(all).extracting(SessionSeries::days).containsOnly(EVERY_DAY);
        assertThat(all).extracting(SessionSeries::number).containsExactly(1, 2);
        assertThat(all).allSatisfy(one -> assertThat(one.last()).isEqualTo(SamplePlans.END));
        assertThat(all.getLast().minutes()).isGreaterThan(all.getFirst().minutes());
    }

    @Test
    void whatBeginsAndEndsWithinThePlanChangesTheDaysOnlyThen() {
        Prescription stretch = at(SamplePlans.stretch(), 10);
        Prescription weekend = SamplePlans.prescription(
                "p3",
                "st-knee-chest",
                SamplePlans.stretch().dose(),
                new PlanSchedule(
                        new Rhythm.OnDays(EnumSet.of(DayOfWeek.SUNDAY)),
                        1,
                        List.of(LocalTime.of(10, 0)),
                        MONDAY.plusDays(7),
                        Optional.of(MONDAY.plusDays(19)),
                        OptionalInt.empty()));
        List<SessionSeries> all = of(SamplePlans.of(stretch, weekend));
        assertThat(all)
                .extracting(SessionSeries::first)
                .containsExactly(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(21));
        assertThat(all)
                .extracting(SessionSeries::last)
                .containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(18), MONDAY.plusDays(25));
        assertThat(all.get(1).days()).contains(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        assertThat(all.getLast().days()).doesNotContain(DayOfWeek.SUNDAY);
    }

    @Test
    void onlyExcusedDaysOfTheSeriesAreLeftOut() {
        List<SessionSeries> all = new SessionCalendar(RoutineTimes.OF_PLAN, SampleRoutines.shipped())
                .of(
                        SamplePlans.of(SamplePlans.stretch()),
                        Set.of(MONDAY.minusDays(7), MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(4)),
                        MONDAY);
        assertThat(all.getFirst().excused()).containsExactly(MONDAY, MONDAY.plusDays(4));
    }

    @Test
    void thePersonsOwnTimesComeBeforeThoseOfThePlanAndNeverMoreThanItAsksFor() {
        RoutineTimes own = new RoutineTimes(List.of(LocalTime.of(7, 0), LocalTime.of(12, 0), LocalTime.of(21, 0)));
        List<SessionSeries> all = new SessionCalendar(own, SampleRoutines.shipped())
                .of(SamplePlans.of(at(SamplePlans.breathing(), 8, 18)), Set.of(), MONDAY);
        assertThat(all).extracting(SessionSeries::time).containsExactly(LocalTime.of(7, 0), LocalTime.of(12, 0));
        assertThat(RoutineTimes.spread(1)).containsExactly(LocalTime.of(10, 0));
        assertThat(RoutineTimes.spread(3))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(14, 30), LocalTime.of(20, 0));
        assertThat(RoutineTimes.spread(RoutineTimes.MOST))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void whatNamesNoTimeJoinsWhatIsThereSoThatADayHasNoMoreSessionsThanItNeeds() {
        assertThat(of(SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch())))
                .extracting(SessionSeries::time)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(20, 0));
        assertThat(of(SamplePlans.of(at(SamplePlans.breathing(), 8, 18), SamplePlans.stretch())))
                .extracting(SessionSeries::time)
                .containsExactly(LocalTime.of(8, 0), LocalTime.of(18, 0));
        assertThat(of(SamplePlans.of(SamplePlans.stretch())))
                .extracting(SessionSeries::time)
                .containsExactly(LocalTime.of(10, 0));
    }

    @Test
    void threeToFiveTimesAWeekIsMondayWednesdayFriday() {
        assertThat(RoutineTimes.days(SamplePlans.schedule(new Rhythm.PerWeek(3, 5), 1)))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        for (int days = 1; days <= 7; days++) {
            assertThat(RoutineTimes.days(SamplePlans.schedule(new Rhythm.PerWeek(days, 7), 1)))
                    .hasSize(days);
        }
    }

    @Test
    void aPlanWithoutAnEndIsWrittenDownForAYear() {
        Plan plan = SamplePlans.of(SamplePlans.breathing());
        Plan open = new Plan(
                plan.heading(),
                new PlanTimes(MONDAY, Optional.empty(), List.of()),
                plan.words(),
                plan.prescriptions(),
                List.of(),
                List.of());
        assertThat(of(open)).extracting(SessionSeries::last).containsOnly(MONDAY.plusWeeks(52));
    }

    private static List<SessionSeries> of(Plan plan) {
        return new SessionCalendar(RoutineTimes.OF_PLAN, SampleRoutines.shipped()).of(plan, Set.of(), MONDAY);
    }

    private static Prescription at(Prescription one, int... hours) {
        PlanSchedule was = one.schedule();
        return new Prescription(
                one.id(),
                one.exercise(),
                one.dose(),
                new PlanSchedule(
                        was.rhythm(),
                        hours.length,
                        Arrays.stream(hours)
                                .mapToObj(hour -> LocalTime.of(hour, 0))
                                .toList(),
                        was.start(),
                        was.end(),
                        was.goalPerWeek()),
                one.limits(),
                one.words(),
                one.progression());
    }
}
