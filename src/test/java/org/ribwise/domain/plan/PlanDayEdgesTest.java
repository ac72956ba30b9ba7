package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.record.SessionId;

/// Nights, clock changes, travel and weeks that are cut.
class PlanDayEdgesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = SamplePlans.START;
    private static final Rhythm WORKING_DAYS = new Rhythm.OnDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @Test
    void inTheHourThatComesTwiceTwoSessionsAreTwo() {
        LocalDate sunday = LocalDate.of(2027, 10, 31);
        List<Done> done = List.of(
                done("p1", OffsetDateTime.of(sunday.atTime(2, 30), ZoneOffset.ofHours(2))),
                done("p1", OffsetDateTime.of(sunday.atTime(2, 30), ZoneOffset.ofHours(1))));
        PlanDays days = new PlanDays(open(SamplePlans.breathing()), done, List.of());
        assertThat(days.due(sunday).getFirst()).matches(Due::isDone);
        assertThat(days.adherence(sunday, sunday)).isEqualTo(new Adherence(2, 2, 0));
    }

    @Test
    void everyDayOfAYearWithBothClockChangesIsAskedForOnceAndDoneOnce() {
        List<Done> done = new ArrayList<>();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(1)); day = day.plusDays(1)) {
            done.add(done("p1", day.atTime(0, 5)));
            done.add(done("p1", day.atTime(23, 59)));
        }
        PlanDays days = new PlanDays(open(SamplePlans.breathing()), done, List.of());
        LocalDate last = MONDAY.plusYears(1).minusDays(1);
        assertThat(days.adherence(MONDAY, last)).isEqualTo(new Adherence(2 * 365, 2 * 365, 0));
    }

    @Test
    void sundayNightCountsForTheWeekThatEndsAndMondayMorningForTheNextOne() {
        Prescription weekly = weekly(3, 5);
        PlanDays days = new PlanDays(
                SamplePlans.of(weekly),
                List.of(
                        done("p1", MONDAY.plusDays(6).atTime(23, 59)),
                        done("p1", MONDAY.plusDays(7).atTime(0, 1))),
                List.of());
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6))).isEqualTo(new Adherence(3, 1, 0));
        assertThat(days.adherence(MONDAY.plusDays(7), MONDAY.plusDays(13))).isEqualTo(new Adherence(3, 1, 0));
    }

    @Test
    void acrossTheDateLineTheDayIsThatOfThePersonsClockEachTime() {
        List<Done> done = List.of(
                done("p1", OffsetDateTime.parse("2027-01-05T23:30:00+13:00")),
                done("p1", OffsetDateTime.parse("2027-01-05T08:00:00-10:00")));
        PlanDays days = new PlanDays(SamplePlans.of(SamplePlans.breathing()), done, List.of());
        assertThat(days.adherence(MONDAY.plusDays(1), MONDAY.plusDays(1))).isEqualTo(new Adherence(2, 2, 0));
    }

    @Test
    void aWeekOfExcusedDaysAsksForNothingAndWhatIsDoneInItIsWelcome() {
        List<DayOff> off = MONDAY.datesUntil(MONDAY.plusDays(7))
                .map(day -> new DayOff(day, DayOffReason.FLARE, day.atTime(8, 0).atOffset(ZoneOffset.UTC)))
                .toList();
        PlanDays days = new PlanDays(SamplePlans.of(weekly(3, 5)), List.of(done("p1", MONDAY.atTime(9, 0))), off);
        Adherence week = days.adherence(MONDAY, MONDAY.plusDays(6));
        assertThat(week).isEqualTo(new Adherence(0, 0, 7));
        assertThat(week.percent()).isEmpty();
    }

    @Test
    void onAnExcusedDayInAWeekOfThreeTimesFewerAreAskedForAndNeverMore() {
        for (int excused = 0; excused <= 7; excused++) {
            List<DayOff> off = MONDAY.datesUntil(MONDAY.plusDays(excused))
                    .map(day -> new DayOff(
                            day, DayOffReason.HOSPITAL, day.atTime(8, 0).atOffset(ZoneOffset.UTC)))
                    .toList();
            PlanDays days = new PlanDays(SamplePlans.of(weekly(3, 5)), List.of(), off);
            Adherence week = days.adherence(MONDAY, MONDAY.plusDays(6));
            assertThat(week.asked()).as(excused + " excused").isBetween(0, Math.min(3, 7 - excused));
            assertThat(week.excusedDays()).isEqualTo(excused);
        }
    }

    @Test
    void theMiddleOfAWeekOnWhichItBeginsAsksOnlyForTheDaysThatAreLeft() {
        Prescription one = SamplePlans.prescription(
                "p1",
                "br-control",
                SamplePlans.threeMinutes(),
                new PlanSchedule(
                        WORKING_DAYS,
                        1,
                        List.of(),
                        MONDAY.plusDays(3),
                        Optional.of(MONDAY.plusDays(8)),
                        OptionalInt.empty()));
        PlanDays days = new PlanDays(SamplePlans.of(one), List.of(), List.of());
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(6)).asked()).isEqualTo(2);
        assertThat(days.adherence(MONDAY, MONDAY.plusDays(20)).asked()).isEqualTo(4);
        assertThat(days.due(MONDAY.plusDays(2))).isEmpty();
        assertThat(days.due(MONDAY.plusDays(3))).hasSize(1);
        assertThat(days.due(MONDAY.plusDays(9))).isEmpty();
    }

    @Test
    void whatIsDoneBeforeThePlanBeganOrAfterItEndedCountsForNothing() {
        PlanDays days = new PlanDays(
                SamplePlans.of(SamplePlans.breathing()),
                List.of(
                        done("p1", MONDAY.minusDays(1).atTime(9, 0)),
                        done("p1", SamplePlans.END.plusDays(1).atTime(9, 0))),
                List.of());
        assertThat(days.adherence(MONDAY.minusDays(7), SamplePlans.END.plusDays(7))
                        .done())
                .isZero();
    }

    private static Prescription weekly(int fewest, int most) {
        return SamplePlans.prescription(
                "p1",
                "br-control",
                SamplePlans.threeMinutes(),
                SamplePlans.schedule(new Rhythm.PerWeek(fewest, most), 1));
    }

    private static Plan open(Prescription one) {
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
        return done(prescription, at.atZone(BERLIN).toOffsetDateTime());
    }

    private static Done done(String prescription, OffsetDateTime at) {
        return new Done(new PrescriptionId(prescription), new SessionId(UUID.randomUUID()), at, 60_000, 60_000);
    }
}
