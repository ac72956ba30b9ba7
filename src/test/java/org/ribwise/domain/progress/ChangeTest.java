package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.progress.Change.Verdict;

final class ChangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "PAIN, 4, 3, BETTER",
        "PAIN, 5, 4, ABOUT_THE_SAME",
        "PAIN, 5, 3, BETTER",
        "PAIN, 7, 5, BETTER",
        "PAIN, 8, 6, ABOUT_THE_SAME",
        "PAIN, 8, 5, BETTER",
        "PAIN, 0, 1, WORSE",
        "PAIN, 5, 7, WORSE",
        "BREATHLESSNESS, 6, 5, BETTER",
        "BREATHLESSNESS, 6, 6, ABOUT_THE_SAME",
        "PEAK_FLOW, 400, 418, ABOUT_THE_SAME",
        "PEAK_FLOW, 400, 419, BETTER",
        "PEAK_FLOW, 400, 381, WORSE",
    })
    void aChangeCountsFromTheNumberOfTheReferenceOn(Yardstick yardstick, double first, double last, Verdict verdict) {
        Change change = Change.of(weeks(3, first, 3, last, 30), yardstick).orElseThrow();

        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.difference()).isEqualTo(last - first);
    }

    @Test
    void twoRatedDaysInAWeekAreTooFew() {
        assertThat(Change.of(weeks(2, 8, 3, 1, 30), Yardstick.PAIN)).isEmpty();
        assertThat(Change.of(weeks(3, 8, 2, 1, 30), Yardstick.PAIN)).isEmpty();
        assertThat(Change.of(weeks(3, 8, 3, 1, 30), Yardstick.PAIN)).isPresent();
    }

    @Test
    void weeksThatOverlapAreNotCompared() {
        assertThat(Change.of(weeks(3, 8, 3, 1, 12), Yardstick.PAIN)).isEmpty();
        assertThat(Change.of(weeks(3, 8, 3, 1, 13), Yardstick.PAIN)).isPresent();
        assertThat(Change.of(DailyValues.NONE, Yardstick.PAIN)).isEmpty();
    }

    @Test
    void aDayWithManyRatingsWeighsNoMoreThanOneWithOne() {
        List<DayValue> values = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            values.add(new DayValue(MONDAY, 9));
        }
        values.add(new DayValue(MONDAY.plusDays(1), 2));
        values.add(new DayValue(MONDAY.plusDays(2), 3));

        assertThat(Baseline.first(DailyValues.of(values))).contains(new Baseline(3, 3));
    }

    @Test
    void sessionsAreHeldAgainstThePlanWeekByWeek() {
        TreeMap<LocalDate, SessionDay> days = new TreeMap<>();
        days.put(MONDAY, new SessionDay(2, 60_000));
        days.put(MONDAY.plusDays(2), new SessionDay(3, 60_000));
        days.put(MONDAY.plusDays(8), new SessionDay(1, 60_000));
        DaySpan span = new DaySpan(MONDAY, MONDAY.plusDays(22));
        WeeklySessions weekly = WeeklySessions.of(new SessionDays(days), span);

        assertThat(weekly.weeks()).extracting(week -> week.done().sessions()).containsExactly(5, 1, 0, 0);
        assertThat(weekly.weeks()).extracting(WeeklySessions.Week::days).containsExactly(2, 1, 0, 0);
        assertThat(weekly.weeks().getLast().whole()).isFalse();
        assertThat(weekly.median()).hasValue(1);
    }

    /// Two weeks with some equal days each, the last day so many days after the first.
    private static DailyValues weeks(int firstDays, double first, int lastDays, double last, int length) {
        List<DayValue> values = new ArrayList<>();
        for (int day = 0; day < firstDays; day++) {
            values.add(new DayValue(MONDAY.plusDays(day), first));
        }
        for (int day = 0; day < lastDays; day++) {
            values.add(new DayValue(MONDAY.plusDays(length - day), last));
        }
        return DailyValues.of(values);
    }
}
