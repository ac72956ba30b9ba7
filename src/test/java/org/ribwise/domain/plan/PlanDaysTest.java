package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.session.SampleRoutines;

class PlanDaysTest {

    private static final LocalDate MONDAY = SamplePlans.START;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void onMondayBothAreDueAndOnTuesdayTheDailyOne() {
        PlanDays days = days(SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch()));
        assertThat(names(days.due(MONDAY))).containsExactly("p1", "p2");
        assertThat(names(days.due(MONDAY.plusDays(1)))).containsExactly("p1");
        assertThat(days.due(MONDAY).getFirst()).isEqualTo(new Due(SamplePlans.breathing(), Due.Need.ASKED, 2, 0));
    }

    @Test
    void beforeTheStartAndAfterTheEndNothingIsDue() {
        PlanDays days = days(SamplePlans.of(SamplePlans.breathing()));
        assertThat(days.due(MONDAY.minusDays(1))).isEmpty();
        assertThat(days.due(SamplePlans.END)).hasSize(1);
        assertThat(days.due(SamplePlans.END.plusDays(1))).isEmpty();
    }

    @Test
    void threeToFiveTimesAWeekIsAskedForThreeTimesWelcomeUntilFiveAndThenNotOffered() {
        Prescription one = weekly(3, 5);
        List<Done> done = new ArrayList<>();
        List<Optional<Due.Need>> needs = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            PlanDays days = new PlanDays(SamplePlans.of(one), done, List.of());
            needs.add(days.due(MONDAY.plusDays(day)).stream().map(Due::need).findFirst());
            done.add(done("p1", MONDAY.plusDays(day).atTime(9, 0)));
        }
        assertThat(needs.subList(0, 3)).containsOnly(Optional.of(Due.Need.ASKED));
        assertThat(needs.subList(3, 5)).containsOnly(Optional.of(Due.Need.WELCOME));
        assertThat(needs.subList(5, 7)).containsOnly(Optional.empty());
        PlanDays next = new PlanDays(SamplePlans.of(one), done, List.of());
        assertThat(next.due(MONDAY.plusDays(7)).getFirst().need()).isEqualTo(Due.Need.ASKED);
    }

    @Test
    void aSessionBegunTenToMidnightBelongsToTheDayOfItsStart() {
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        PastSession late = session(plan, OffsetDateTime.parse("2027-01-04T23:50:00+01:00"), "st-side-bend", 60, 60);
        List<Done> done = new DoneSessions(plan, SampleRoutines.shipped()).of(List.of(late));
        assertThat(done).extracting(Done::day).containsExactly(MONDAY);
        PlanDays days = new PlanDays(plan, done, List.of());
        assertThat(days.due(MONDAY).getFirst().isDone()).isTrue();
    }

    @Test
    void theDayIsThatOfThePersonsOwnClockWhereverTheyWere() {
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        PastSession far = session(plan, OffsetDateTime.parse("2027-01-04T00:10:00+13:00"), "st-side-bend", 60, 60);
        List<Done> done = new DoneSessions(plan, SampleRoutines.shipped()).of(List.of(far));
        assertThat(done.getFirst().day()).isEqualTo(MONDAY);
    }

    @Test
    void theNightOnWhichTheClocksChangeLosesNoDayAndCountsNoneTwice() {
        LocalDate saturday = LocalDate.of(2027, 3, 27);
        Plan plan = yearLong(SamplePlans.breathing());
        List<Done> done = new ArrayList<>();
        for (LocalDate day = saturday; day.isBefore(saturday.plusDays(3)); day = day.plusDays(1)) {
            done.add(done("p1", day.atTime(2, 30)));
            done.add(done("p1", day.atTime(23, 55)));
        }
        PlanDays days = new PlanDays(plan, done, List.of());
        assertThat(days.adherence(saturday, saturday.plusDays(2))).isEqualTo(new Adherence(6, 6, 0));
    }

    @Test
    void adherenceCountsAWeeksExerciseAlsoOnAnotherDayOfItsWeekButNotTwice() {
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        List<Done> done = List.of(
                done("p2", MONDAY.atTime(9, 0)),
                done("p2", MONDAY.atTime(10, 0)),
                done("p2", MONDAY.plusDays(3).atTime(9, 0)));
        PlanDays days = new PlanDays(plan, done, List.of());
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6))).isEqualTo(new Adherence(3, 2, 0));
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6)).percent()).hasValue(67);
        assertThat(days.adherence(MONDAY.plusDays(7), MONDAY.plusDays(13))).isEqualTo(new Adherence(3, 0, 0));
    }

    @Test
    void excusedDaysAreNotAskedForAndCountedApart() {
        Plan plan = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        List<DayOff> off = List.of(
                off(MONDAY, DayOffReason.FLARE, 0),
                off(MONDAY.plusDays(1), DayOffReason.TIRED, 0),
                off(MONDAY.plusDays(2), DayOffReason.TIRED, 0),
                off(MONDAY.plusDays(2), DayOffReason.HOSPITAL, 5));
        PlanDays days = new PlanDays(plan, List.of(), off);
        assertThat(days.due(MONDAY)).isEmpty();
        assertThat(days.due(MONDAY.plusDays(1))).hasSize(1);
        assertThat(days.adherence(SamplePlans.breathing(), MONDAY, MONDAY.plusDays(6)))
                .isEqualTo(new Adherence(10, 0, 2));
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6))).isEqualTo(new Adherence(11, 0, 2));
    }

    @Test
    void whereNothingWasAskedForThereIsNoPercentage() {
        PlanDays days = days(SamplePlans.of(SamplePlans.breathing()));
        assertThat(days.adherence(MONDAY.minusDays(7), MONDAY.minusDays(1)).percent())
                .isEmpty();
    }

    @Test
    void aWeekThatIsCutShortAsksForItsShare() {
        PlanDays days = days(SamplePlans.of(weekly(3, 5)));
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6)).asked()).isEqualTo(3);
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(2)).asked()).isEqualTo(1);
    }

    @Test
    void lessThanFourFifthsIsNotDoneAndAnExerciseCountsFromWhereverItWasBegun() {
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        DoneSessions sessions = new DoneSessions(plan, SampleRoutines.shipped());
        OffsetDateTime at = OffsetDateTime.parse("2027-01-04T09:00:00+01:00");
        assertThat(sessions.of(List.of(session(plan, at, "st-side-bend", 47, 60)))
                        .getFirst()
                        .counts())
                .isFalse();
        PastSession alone = new PastSession(
                new SessionStart(
                        new SessionId(UUID.randomUUID()), at, new ExerciseId("st-side-bend"), 1, 1, Ratings.MISSING),
                List.of(outcome("st-side-bend", 48, 60)),
                Optional.of(new SessionEnding.Completed()),
                Optional.of(at.plusMinutes(2)),
                Ratings.MISSING);
        assertThat(sessions.of(List.of(alone)).getFirst().counts()).isTrue();
    }

    @Test
    void whatTheEnvelopePlaysInItsPlaceCountsInThePlansOwnSessions() {
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        DoneSessions sessions = new DoneSessions(plan, SampleRoutines.shipped());
        OffsetDateTime at = OffsetDateTime.parse("2027-01-04T09:00:00+01:00");
        assertThat(sessions.of(List.of(session(plan, at, "st-side-bend-bone", 60, 60))))
                .hasSize(1);
        assertThat(sessions.of(List.of(session(plan, at, "st-chin-tuck", 60, 60))))
                .isEmpty();
    }

    private static PlanDays days(Plan plan) {
        return new PlanDays(plan, List.of(), List.of());
    }

    private static List<String> names(List<Due> due) {
        return due.stream().map(one -> one.prescription().id().value()).toList();
    }

    private static Prescription weekly(int fewest, int most) {
        return SamplePlans.prescription(
                "p1",
                "br-control",
                SamplePlans.threeMinutes(),
                SamplePlans.schedule(new Rhythm.PerWeek(fewest, most), 1));
    }

    private static Plan yearLong(Prescription one) {
        Plan plan = SamplePlans.of(one);
        return new Plan(
                plan.heading(),
                new PlanTimes(SamplePlans.START, Optional.empty(), List.of()),
                plan.words(),
                plan.prescriptions(),
                List.of(),
                List.of());
    }

    private static Done done(String prescription, LocalDateTime at) {
        return new Done(
                new PrescriptionId(prescription),
                new SessionId(UUID.randomUUID()),
                at.atZone(BERLIN).toOffsetDateTime(),
                60_000,
                60_000);
    }

    private static DayOff off(LocalDate day, DayOffReason reason, int minute) {
        return new DayOff(day, reason, day.atTime(8, minute).atZone(BERLIN).toOffsetDateTime());
    }

    private static PastSession session(Plan plan, OffsetDateTime at, String exercise, int played, int planned) {
        return new PastSession(
                new SessionStart(new SessionId(UUID.randomUUID()), at, plan.routineId(), 1, 1, Ratings.MISSING),
                List.of(outcome(exercise, played, planned)),
                Optional.of(new SessionEnding.Completed()),
                Optional.of(at.plusMinutes(30)),
                Ratings.MISSING);
    }

    private static ItemOutcome outcome(String exercise, int played, int planned) {
        return new ItemOutcome(
                0, new ExerciseId(exercise), 1, ItemOutcome.Status.COMPLETED, played * 1_000L, planned * 1_000L);
    }

    @Test
    void theSamplePlanBeginsOnAMonday() {
        assertThat(Set.of(MONDAY.getDayOfWeek())).containsExactly(DayOfWeek.MONDAY);
        assertThat(PlanDays.monday(MONDAY.plusDays(6))).isEqualTo(MONDAY);
    }
}
