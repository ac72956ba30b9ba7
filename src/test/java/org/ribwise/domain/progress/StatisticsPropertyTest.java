package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for any data: the order in which they come does not matter, and another unit only changes the unit.
/// The seed is the name of the case.
final class StatisticsPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRatingsDoesNotMatter(long seed) {
        List<DayValue> values = values(seed);
        List<DayValue> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DailyValues.of(shuffled)).isEqualTo(DailyValues.of(values));
        assertThat(TrendLine.of(DailyValues.of(shuffled))).isEqualTo(TrendLine.of(DailyValues.of(values)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherUnitOfTheValuesScalesTheLineAndLeavesRanksAlone(long seed) {
        DailyValues daily = DailyValues.of(values(seed));
        DailyValues scaled = mapped(seed, value -> 4 * value + 32);
        TrendLine line = TrendLine.of(daily).orElseThrow();
        TrendLine scaledLine = TrendLine.of(scaled).orElseThrow();

        assertThat(scaledLine.perDay()).isCloseTo(4 * line.perDay(), within(1e-9));
        assertThat(scaledLine.lowestPerDay()).isCloseTo(4 * line.lowestPerDay(), within(1e-9));
        assertThat(scaledLine.highestPerDay()).isCloseTo(4 * line.highestPerDay(), within(1e-9));
        assertThat(scaledLine.atFrom()).isCloseTo(4 * line.atFrom() + 32, within(1e-9));
        DailyValues other = DailyValues.of(values(seed + 1000));
        assertThat(RankCorrelation.of(scaled, other, 0)).isEqualTo(RankCorrelation.of(daily, other, 0));
        // ranks do not even need a straight line: squares rise as the ratings do
        assertThat(RankCorrelation.of(mapped(seed, value -> value * value), other, 0)
                        .isPresent())
                .isEqualTo(RankCorrelation.of(daily, other, 0).isPresent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turnedUpsideDownEverythingIsTheOtherWayRound(long seed) {
        DailyValues daily = DailyValues.of(values(seed));
        DailyValues turned = mapped(seed, value -> 10 - value);
        DailyValues other = DailyValues.of(values(seed + 1000));

        TrendLine line = TrendLine.of(daily).orElseThrow();
        TrendLine turnedLine = TrendLine.of(turned).orElseThrow();
        assertThat(turnedLine.perDay()).isCloseTo(-line.perDay(), within(1e-9));
        assertThat(line.perDay()).isBetween(line.lowestPerDay(), line.highestPerDay());
        RankCorrelation.of(daily, other, 1)
                .ifPresent(found -> assertThat(RankCorrelation.of(turned, other, 1)
                                .orElseThrow()
                                .coefficient())
                        .isCloseTo(-found.coefficient(), within(1e-9)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherDaysOnTheCalendarChangeNothingButTheDates(long seed) {
        DailyValues daily = DailyValues.of(values(seed));
        DailyValues later = DailyValues.of(values(seed).stream()
                .map(value -> new DayValue(value.day().plusWeeks(300), value.value()))
                .toList());

        assertThat(TrendLine.of(later).orElseThrow().perDay())
                .isEqualTo(TrendLine.of(daily).orElseThrow().perDay());
        assertThat(Change.of(later, Yardstick.PAIN)).isEqualTo(Change.of(daily, Yardstick.PAIN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFigureIsEverNotANumber(long seed) {
        DailyValues constant = mapped(seed, value -> 5);
        DailyValues daily = DailyValues.of(values(seed));

        assertThat(RankCorrelation.of(constant, daily, 0)).isEmpty();
        TrendLine flat = TrendLine.of(constant).orElseThrow();
        assertThat(List.of(flat.perDay(), flat.lowestPerDay(), flat.highestPerDay()))
                .containsOnly(0.0);
        assertThat(flat.isClear()).isFalse();
        assertThat(RankCorrelation.ofLags(daily, daily)).allMatch(found -> Double.isFinite(found.coefficient()));
    }

    private static DailyValues mapped(long seed, DoubleUnaryOperator unit) {
        return DailyValues.of(values(seed).stream()
                .map(value -> new DayValue(value.day(), unit.applyAsDouble(value.value())))
                .toList());
    }

    /// One rating a day at most, 20 to 80 of them, with gaps and ties.
    private static List<DayValue> values(long seed) {
        Random random = new Random(seed);
        int count = 20 + random.nextInt(61);
        List<DayValue> values = new ArrayList<>();
        LocalDate day = START;
        for (int i = 0; i < count; i++) {
            day = day.plusDays(random.nextInt(10) == 0 ? 21 : 1 + random.nextInt(3));
            values.add(new DayValue(day, random.nextInt(11)));
        }
        return values;
    }
}
