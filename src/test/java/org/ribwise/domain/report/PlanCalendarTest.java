package org.ribwise.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.PlanDay;
import org.ribwise.domain.plan.PlanDay.Kept;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.export.SampleFollowing;

/// A calendar tells days that were kept from days that were not asked for and days that are excused.
class PlanCalendarTest {

    private static final PastPlans PLANS = SampleFollowing.plans(EVERYTHING.sessions());
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @Test
    void daysOutsideOfEveryPlanAreNotInIt() {
        PlanCalendar calendar = PlanCalendar.of(PLANS, JANUARY, TODAY);

        assertThat(calendar.days().firstKey()).isEqualTo(SampleFollowing.ACCEPTED.toLocalDate());
        assertThat(calendar.days().lastKey()).isEqualTo(JANUARY.to());
        assertThat(PlanCalendar.of(PLANS, new DaySpan(TODAY.minusYears(1), TODAY.minusMonths(6)), TODAY))
                .isEqualTo(PlanCalendar.NONE);
    }

    @Test
    void aFlareIsExcusedAndTirednessIsNot() {
        PlanCalendar calendar = PlanCalendar.of(PLANS, JANUARY, TODAY);
        List<LocalDate> excused = of(Kept.EXCUSED, calendar);

        assertThat(excused).hasSize(1);
        assertThat(calendar.excusedDays()).isEqualTo(1);
        assertThat(calendar.days().get(excused.getFirst()))
                .isEqualTo(new PlanDay(0, 0, Optional.of(DayOffReason.FLARE)));
    }

    @Test
    void aPartIsNotTheWholeAndWhatAWeekAsksForMakesNoDayOpen() {
        PlanCalendar calendar = PlanCalendar.of(PLANS, JANUARY, TODAY);

        assertThat(of(Kept.PART, calendar)).hasSize(1);
        // twice a day, and once more on Mondays and Fridays; "three days a week" is asked of no day
        assertThat(calendar.days().get(LocalDate.of(2026, 1, 7))).isEqualTo(new PlanDay(2, 0, Optional.empty()));
        assertThat(calendar.days().get(LocalDate.of(2026, 1, 9))).isEqualTo(new PlanDay(3, 0, Optional.empty()));
        // 1 of 39 and of what the second version asked for
        assertThat(calendar.percent()).hasValue(1);
    }

    @Test
    void daysToComeAreNotOpen() {
        LocalDate early = LocalDate.of(2026, 1, 10);

        assertThat(PlanCalendar.of(PLANS, JANUARY, early).days().lastKey()).isEqualTo(early);
    }

    @Test
    void somethingDoneOnAFreeOrExcusedDayCountsAsDone() {
        assertThat(new PlanDay(0, 1, Optional.empty()).kept()).isEqualTo(Kept.WHOLE);
        assertThat(new PlanDay(0, 1, Optional.of(DayOffReason.FLARE)).kept()).isEqualTo(Kept.WHOLE);
        assertThat(new PlanDay(0, 0, Optional.empty()).kept()).isEqualTo(Kept.FREE);
    }

    private static List<LocalDate> of(Kept kept, PlanCalendar calendar) {
        return calendar.days().entrySet().stream()
                .filter(day -> day.getValue().kept() == kept)
                .map(day -> day.getKey())
                .toList();
    }
}
