package org.ribwise.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.chart.ChartSeries.Point;

class ChartSeriesTest {

    @Test
    void aLineIsBrokenByAGapThatIsTooLong() {
        ChartSeries line = series(7, 0, 3, 10, 17.5, 18);

        assertThat(pieces(line, new ChartWindow(0, 30), 100)).containsExactly(3, 2);
    }

    @Test
    void theLineGoesOnBeyondTheEdgesOfTheWindow() {
        ChartSeries line = series(7, 0, 3, 6, 9, 12);

        // from 3 to 9: one before and one after the two that are inside
        assertThat(pieces(line, new ChartWindow(4, 8), 100)).containsExactly(3);
    }

    @Test
    void columnsKeepTheLowestAndTheHighestOfEachAndKnowWhereThereIsNothing() {
        ChartSeries dots = new ChartSeries(
                ChartRole.BEFORE, 0, List.of(new Point(0.1, 4), new Point(0.2, 9), new Point(0.9, 2), new Point(3, 5)));
        ChartSeries.Columns columns = dots.columns(new ChartWindow(0, 4), 4);

        assertThat(columns.low(0)).isEqualTo(2);
        assertThat(columns.high(0)).isEqualTo(9);
        assertThat(columns.has(1)).isFalse();
        assertThat(columns.low(3)).isEqualTo(5);
    }

    @Test
    void aLongLineKeepsEveryPeakOfItsColumnsAndNoFarMorePoints() {
        Random random = new Random(3);
        List<Point> points = IntStream.range(0, 20_000)
                .mapToObj(i -> new Point(i / 6.0, random.nextInt(11)))
                .toList();
        ChartSeries line = new ChartSeries(ChartRole.MIDDLE, 7, points);
        ChartWindow window = new ChartWindow(0, 20_000 / 6.0);
        List<Double> drawn = new ArrayList<>();
        line.trace(window, 500, (day, value, joined) -> drawn.add(value));

        assertThat(drawn).contains(0.0, 10.0);
        assertThat(drawn.size()).isLessThan(points.size());
    }

    @Test
    void pointsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> series(7, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartSeries(ChartRole.VALUE, 0, List.of(new Point(1, Double.NaN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5, 0, 10, 2",
        "0, 23, 5, 0, 25, 5",
        "380, 455, 5, 380, 460, 20",
        "0, 0.7, 5, 0, 0.8, 0.2",
        "5, 5, 5, 5, 5.2, 0.2",
        "0, 1300, 5, 0, 1500, 500",
    })
    void axesEndAndStepAtRoundNumbers(double low, double high, int steps, double from, double to, double step) {
        ValueAxis axis = ValueAxis.around(low, high, steps);

        assertThat(axis.low()).isEqualTo(from);
        assertThat(axis.high()).isCloseTo(to, within(1e-9));
        assertThat(axis.step()).isCloseTo(step, within(1e-9));
        assertThat(axis.names()).hasSizeBetween(2, 12);
    }

    @ParameterizedTest
    @CsvSource({"0, 24, 6", "0, 40, 10", "5, 25, 5", "0, 100, 20", "0, 6, 2", "1, 5, 1", "0, 10, 2"})
    void theAxisOfAScoreEndsAtItsHighestValue(int low, int high, double step) {
        assertThat(ValueAxis.whole(low, high, 5)).isEqualTo(new ValueAxis(low, high, step));
    }

    @Test
    void lookingCloserKeepsTheDayUnderThePointerWhereItIs() {
        ChartWindow whole = new ChartWindow(0, 1000);
        ChartWindow near = new ChartWindow(200, 400).zoomed(0.5, 250, whole);

        assertThat(near).isEqualTo(new ChartWindow(225, 325));
        assertThat(near.zoomed(1e-9, 250, whole).days()).isEqualTo(ChartWindow.LEAST_DAYS);
        assertThat(near.zoomed(1e9, 250, whole)).isEqualTo(whole);
    }

    @Test
    void oneCannotLeaveWhatThereIs() {
        ChartWindow whole = new ChartWindow(0, 100);

        assertThat(new ChartWindow(10, 30).moved(-50, whole)).isEqualTo(new ChartWindow(0, 20));
        assertThat(new ChartWindow(10, 30).moved(500, whole)).isEqualTo(new ChartWindow(80, 100));
        assertThat(whole.moved(5, whole)).isEqualTo(whole);
    }

    /// How many points each unbroken piece has.
    private static List<Integer> pieces(ChartSeries line, ChartWindow window, int columns) {
        List<Integer> pieces = new ArrayList<>();
        line.trace(window, columns, (day, value, joined) -> {
            if (joined) {
                pieces.add(pieces.removeLast() + 1);
            } else {
                pieces.add(1);
            }
        });
        return pieces;
    }

    private static ChartSeries series(double gapDays, double... days) {
        List<Point> points = new ArrayList<>();
        for (double day : days) {
            points.add(new Point(day, points.size() % 2));
        }
        return new ChartSeries(ChartRole.JOINED, gapDays, points);
    }
}
