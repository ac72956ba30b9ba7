package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.domain.progress.SampleSessions.rated;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.Ratings;

final class SessionDaysTest {

    /// A Sunday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sessionsAreAddedUpByDay() {
        SessionDays days = SessionDays.of(List.of(
                session("2026-11-20T09:00Z", 10, null, null),
                session("2026-11-20T18:00Z", 5, null, null),
                session("2026-11-22T09:00Z", 7, null, null)));

        assertThat(days.on(LocalDate.of(2026, 11, 20))).isEqualTo(new SessionDay(2, 900_000));
        assertThat(days.on(LocalDate.of(2026, 11, 21))).isEqualTo(SessionDay.NONE);
        assertThat(days.within(DaySpan.ending(TODAY, 7))).isEqualTo(new SessionDay(3, 1_320_000));
        assertThat(days.within(DaySpan.ending(TODAY, 2)).minutes()).isEqualTo(7);
        assertThat(days.daysWithSession(DaySpan.ending(TODAY, 7))).isEqualTo(2);
    }

    @Test
    void aSessionOfWhichNothingWasPlayedDoesNotCount() {
        SessionDays days = SessionDays.of(List.of(rated("2026-11-20T09:00Z", 0, Ratings.MISSING, Ratings.MISSING)));

        assertThat(days.byDay()).isEmpty();
    }

    @Test
    void minutesAreRoundedButNeverToNothing() {
        assertThat(new SessionDay(1, 0).minutes()).isZero();
        assertThat(new SessionDay(1, 1).minutes()).isEqualTo(1);
        assertThat(new SessionDay(1, 89_999).minutes()).isEqualTo(1);
        assertThat(new SessionDay(1, 90_000).minutes()).isEqualTo(2);
    }

    @Test
    void theWeekGoesFromMondayToSunday() {
        SessionDays days = SessionDays.of(
                List.of(session("2026-11-15T09:00Z", 10, null, null), session("2026-11-16T09:00Z", 10, null, null)));
        WeekDays onSunday = WeekDays.of(days, TODAY);
        WeekDays onWednesday = WeekDays.of(days, LocalDate.of(2026, 11, 18));

        assertThat(onSunday.days().getFirst())
                .isEqualTo(new WeekDays.WeekDay(LocalDate.of(2026, 11, 16), true, false, false));
        assertThat(onSunday.days().getLast()).isEqualTo(new WeekDays.WeekDay(TODAY, false, true, false));
        assertThat(onSunday.daysDone()).isEqualTo(1);
        assertThat(onWednesday.days().getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(onWednesday.days()).filteredOn(WeekDays.WeekDay::isFuture).hasSize(4);
    }

    @Test
    void everyRangeEndsToday() {
        LocalDate first = LocalDate.of(2026, 3, 1);

        assertThat(RangeChoice.FOUR_WEEKS.until(TODAY, first))
                .isEqualTo(new DaySpan(LocalDate.of(2026, 10, 26), TODAY));
        assertThat(RangeChoice.TWELVE_WEEKS.until(TODAY, first))
                .isEqualTo(new DaySpan(LocalDate.of(2026, 8, 31), TODAY));
        assertThat(RangeChoice.ONE_YEAR.until(TODAY, first)).isEqualTo(new DaySpan(LocalDate.of(2025, 11, 23), TODAY));
        assertThat(RangeChoice.ALL.until(TODAY, first)).isEqualTo(new DaySpan(first, TODAY));
        assertThat(RangeChoice.ALL.until(TODAY, TODAY.plusDays(3))).isEqualTo(new DaySpan(TODAY, TODAY));
    }

    @Test
    void aYearFromLeapDayHas365DaysOrOneMore() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        assertThat(RangeChoice.ONE_YEAR.until(leapDay, leapDay).days()).isEqualTo(366);
        assertThat(RangeChoice.ONE_YEAR.until(TODAY, TODAY).days()).isEqualTo(365);
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRejected() {
        assertThatThrownBy(() -> new DaySpan(TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
