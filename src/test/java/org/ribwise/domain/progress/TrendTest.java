package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;

final class TrendTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final DaySpan SPAN = new DaySpan(FIRST, FIRST.plusDays(60));

    @Test
    void everyRatedDayHasTheMedianOfItsLastFourteenDays() {
        // day 14 no longer sees day 0
        Trend trend = Trend.of(ratings(0, 8, 1, 2, 5, 4, 13, 6, 14, 6), SPAN);

        assertThat(trend.pieces())
                .containsExactly(List.of(point(0, 8), point(1, 5), point(5, 4), point(13, 5), point(14, 5)));
    }

    @Test
    void tiesAndSeveralRatingsOnOneDayAllCount() {
        assertThat(Trend.of(ratings(0, 3, 0, 3, 0, 9), SPAN).pieces()).containsExactly(List.of(point(0, 3)));
    }

    @Test
    void aGapOfFourteenDaysIsCrossedALongerOneBreaksTheLine() {
        assertThat(Trend.of(ratings(0, 2, 14, 6), SPAN).pieces()).containsExactly(List.of(point(0, 2), point(14, 6)));
        assertThat(Trend.of(ratings(0, 2, 15, 6), SPAN).pieces())
                .containsExactly(List.of(point(0, 2)), List.of(point(15, 6)));
    }

    @Test
    void ratingsBeforeTheSpanCountForItsFirstDays() {
        DaySpan later = new DaySpan(FIRST.plusDays(5), FIRST.plusDays(60));

        assertThat(Trend.of(ratings(0, 8, 5, 2), later).pieces()).containsExactly(List.of(point(5, 5)));
    }

    @Test
    void ratingsAfterTheSpanDoNotCount() {
        DaySpan earlier = new DaySpan(FIRST, FIRST.plusDays(3));

        assertThat(Trend.of(ratings(0, 8, 5, 2), earlier).pieces()).containsExactly(List.of(point(0, 8)));
    }

    private static List<Rating> ratings(int... daysAndValues) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            LocalDate day = FIRST.plusDays(daysAndValues[i]);
            ratings.add(new Rating(
                    day, day.atTime(9, 0).atOffset(ZoneOffset.UTC), new Nrs(daysAndValues[i + 1]), RatingTime.BEFORE));
        }
        return ratings;
    }

    private static TrendPoint point(int day, double median) {
        return new TrendPoint(FIRST.plusDays(day), median);
    }
}
