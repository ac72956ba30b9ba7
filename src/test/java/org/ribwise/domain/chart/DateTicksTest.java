package org.ribwise.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.ProgressCharts;

final class DateTicksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void twelveWeeksAreNamedByMondays() {
        assertThat(names(DaySpan.ending(TODAY, 84), 640))
                .containsExactly("31 Aug", "14 Sept", "28 Sept", "12 Oct", "26 Oct", "9 Nov");
    }

    @Test
    void lessRoomMeansFewerNames() {
        assertThat(names(DaySpan.ending(TODAY, 84), 300)).containsExactly("31 Aug", "28 Sept", "26 Oct");
    }

    @Test
    void aYearIsNamedByMonthsAndManyYearsByYears() {
        assertThat(names(new DaySpan(LocalDate.of(2025, 11, 23), TODAY), 800))
                .containsExactly("Jan 2026", "Mar 2026", "May 2026", "Jul 2026", "Sept 2026", "Nov 2026");
        assertThat(names(new DaySpan(LocalDate.of(2018, 5, 1), TODAY), 640))
                .containsExactly("2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void oneDayHasOneName() {
        assertThat(names(new DaySpan(TODAY, TODAY), 640)).containsExactly("22 Nov");
    }

    @Test
    void noRoomLeavesTheFirstDay() {
        assertThat(names(DaySpan.ending(TODAY, 84), 10)).containsExactly("31 Aug");
    }

    @Test
    void namesGoAlongWhenTheWindowIsMoved() {
        List<String> before = names(DaySpan.ending(TODAY, 84), 640);
        List<String> after = names(DaySpan.ending(TODAY.minusDays(3), 84), 640);

        assertThat(after).containsAnyElementsOf(before).contains(before.get(1));
    }

    private static List<String> names(DaySpan span, double width) {
        ChartWindow window = ProgressCharts.window(span);
        TenALetter letters = new TenALetter();
        return DateTicks.fit(window, width, letters).stream().map(letters::day).toList();
    }
}
