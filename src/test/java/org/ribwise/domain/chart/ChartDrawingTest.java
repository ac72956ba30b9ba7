package org.ribwise.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.chart.ChartSeries.Point;

final class ChartDrawingTest {

    private static final ChartWindow WHOLE = new ChartWindow(0, 100);
    private static final ChartLayout.Room ROOM = new ChartLayout.Room(0, 0, 600, 300);

    @Test
    void aLineEndsAtTheEdgesWhereItWouldCrossThem() {
        ChartSeries line = new ChartSeries(ChartRole.JOINED, 50, List.of(new Point(0, 0), new Point(40, 10)));
        Sketch sketch = drawn(new ChartWindow(10, 30), line);
        ChartArea area = layout(new ChartWindow(10, 30)).area();

        assertThat(sketch.of("Series[role=JOINED]"))
                .containsExactly(
                        "M " + Math.round(area.left()) + " " + Math.round(area.y(2.5)),
                        "L " + Math.round(area.right()) + " " + Math.round(area.y(7.5)));
    }

    @Test
    void aLineDoesNotCrossAGapAndALevelPieceIsOneStroke() {
        ChartSeries line = new ChartSeries(
                ChartRole.MIDDLE,
                7,
                List.of(
                        new Point(0, 4),
                        new Point(5, 4),
                        new Point(10, 4),
                        new Point(30, 4),
                        new Point(35, 6),
                        new Point(40, 6)));

        assertThat(drawn(WHOLE, line).of("Series[role=MIDDLE]"))
                .extracting(step -> step.charAt(0))
                .containsExactly('M', 'L', 'M', 'L', 'L');
    }

    @Test
    void aWeekWithoutASessionIsAFrameAndNoBar() {
        Sketch sketch = drawn(
                WHOLE,
                new ChartSeries(ChartRole.WEEK_WITHOUT, 0, List.of(new Point(10.5, 0))),
                new ChartSeries(ChartRole.WEEK, 0, List.of(new Point(3.5, 5))));

        assertThat(sketch.of("Series[role=WEEK]")).hasSize(1);
        assertThat(sketch.of("Series[role=WEEK_WITHOUT]")).hasSize(1).isNotEqualTo(sketch.of("Series[role=WEEK]"));
    }

    @Test
    void pointsAreSmallerWhereThereAreManyAndColumnsWhereThereAreTooMany() {
        double few = radius(drawn(WHOLE, dots(20)));
        double many = radius(drawn(WHOLE, dots(300)));
        Sketch crowd = drawn(WHOLE, dots(5000));

        assertThat(few).isGreaterThan(many).isLessThan(2 * many);
        assertThat(crowd.of("Series[role=BEFORE]")).isEmpty();
        assertThat(crowd.of("Crowd[role=BEFORE]").size()).isBetween(1, 400);
    }

    @Test
    void nothingIsDrawnOutsideOfItsRoomAndSignsOfOneDayDoNotHideEachOther() {
        List<ChartMark> marks = List.of(
                new ChartMark(ChartMark.Kind.ATTACK, 50),
                new ChartMark(ChartMark.Kind.STEROID_COURSE, 50),
                new ChartMark(ChartMark.Kind.PLAN_CHANGE, 50),
                new ChartMark(ChartMark.Kind.ATTACK, 101));
        Sketch sketch = drawn(WHOLE, marks, dots(300));

        assertThat(sketch.places)
                .isNotEmpty()
                .allMatch(place ->
                        place[0] >= 0 && place[0] <= ROOM.width() && place[1] >= 0 && place[1] <= ROOM.height());
        assertThat(sketch.of("MarkLine[kind=ATTACK]")).hasSize(2);
        assertThat(List.of(
                        lowest(sketch.of("MarkSign[kind=ATTACK]")),
                        lowest(sketch.of("MarkSign[kind=STEROID_COURSE]")),
                        lowest(sketch.of("MarkSign[kind=PLAN_CHANGE]"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void signsStandBelowTheAxisSoThatTheyHideNoValue() {
        List<ChartMark> marks = List.of(
                new ChartMark(ChartMark.Kind.ATTACK, 30),
                new ChartMark(ChartMark.Kind.STEROID_COURSE, 50),
                new ChartMark(ChartMark.Kind.PLAN_CHANGE, 70));
        Sketch sketch = drawn(WHOLE, marks, dots(20));
        double axis = layout(WHOLE, new SignRows(EnumSet.allOf(ChartMark.Kind.class), 16))
                .area()
                .bottom();

        for (ChartMark.Kind kind : ChartMark.Kind.values()) {
            assertThat(sketch.heights("MarkSign[kind=" + kind + "]"))
                    .as(kind.name())
                    .isNotEmpty()
                    .allMatch(y -> y > axis);
        }
    }

    @Test
    void manySignsGetSmallerInsteadOfRunningTogether() {
        List<ChartMark> marks = IntStream.range(1, 50)
                .mapToObj(i -> new ChartMark(ChartMark.Kind.STEROID_COURSE, 2.0 * i))
                .toList();
        List<String> boxes = drawn(WHOLE, marks).of("MarkSign[kind=STEROID_COURSE]");
        double apart = layout(WHOLE).area().width() / 50;

        assertThat(boxes).hasSize(49).allMatch(box -> Double.parseDouble(box.split(" ", -1)[3]) < apart);
        assertThat(drawn(WHOLE, marks.subList(0, 1))
                        .of("MarkSign[kind=STEROID_COURSE]")
                        .getFirst())
                .as("one alone is whole")
                .endsWith(" 14");
    }

    @Test
    void crowdsLieBehindTheLineAndThatOfTheRingsIsStriped() {
        ChartSeries rings = new ChartSeries(
                ChartRole.AFTER,
                0,
                IntStream.range(0, 5000)
                        .mapToObj(i -> new Point(100.0 * i / 5000, i % 2))
                        .toList());
        ChartSeries line = new ChartSeries(ChartRole.JOINED, 50, List.of(new Point(0, 0), new Point(40, 10)));
        Sketch sketch = drawn(WHOLE, line, rings, dots(5000));

        assertThat(sketch.of("Crowd[role=AFTER]"))
                .as("a stripe for each column, though all reach equally far")
                .hasSizeGreaterThan(100);
        assertThat(sketch.steps.getLast()).startsWith("Series[role=JOINED]");
    }

    @Test
    void readingsAreInOrderOfTimeAndSayWhatHappenedToo() {
        Chart chart = chart(
                List.of(new ChartMark(ChartMark.Kind.ATTACK, 2)),
                new ChartSeries(ChartRole.AFTER, 0, List.of(new Point(1, 3), new Point(4, 2))),
                new ChartSeries(ChartRole.BEFORE, 0, List.of(new Point(0.5, 5), new Point(3, 4))),
                new ChartSeries(ChartRole.MIDDLE, 7, List.of(new Point(0.5, 5))));

        assertThat(chart.readings().within(WHOLE))
                .containsExactly(
                        new ChartReadings.Value(ChartRole.BEFORE, 0.5, 5),
                        new ChartReadings.Value(ChartRole.AFTER, 1, 3),
                        new ChartReadings.Happened(ChartMark.Kind.ATTACK, 2),
                        new ChartReadings.Value(ChartRole.BEFORE, 3, 4),
                        new ChartReadings.Value(ChartRole.AFTER, 4, 2));
        assertThat(chart.readings().valuesWithin(new ChartWindow(1, 3))).isEqualTo(1);
        assertThat(chart.readings().firstFrom(2)).isEqualTo(2);
    }

    private static double lowest(List<String> steps) {
        return steps.stream()
                .mapToDouble(step -> Double.parseDouble(step.split(" ", -1)[2]))
                .max()
                .orElseThrow();
    }

    private static double radius(Sketch sketch) {
        return Double.parseDouble(sketch.of("Series[role=BEFORE]").getFirst().split(" ", -1)[3]);
    }

    private static ChartSeries dots(int count) {
        return new ChartSeries(
                ChartRole.BEFORE,
                0,
                IntStream.range(0, count)
                        .mapToObj(i -> new Point(100.0 * i / count, i % 11))
                        .toList());
    }

    private static Chart chart(List<ChartMark> marks, ChartSeries... series) {
        return new Chart(List.of(series), List.of(), marks, new ValueAxis(0, 10, 2), WHOLE);
    }

    private static ChartLayout layout(ChartWindow window) {
        return layout(window, new SignRows(Set.of(), 16));
    }

    private static ChartLayout layout(ChartWindow window, SignRows signs) {
        return ChartLayout.of(window, new ValueAxis(0, 10, 2), signs, ROOM, new TenALetter());
    }

    private static Sketch drawn(ChartWindow window, ChartSeries... series) {
        return drawn(window, List.of(), series);
    }

    private static Sketch drawn(ChartWindow window, List<ChartMark> marks, ChartSeries... series) {
        Sketch sketch = new Sketch();
        Chart chart = chart(marks, series);
        SignRows signs = SignRows.of(chart, 16);
        new ChartDrawing(chart, layout(window, signs).area(), signs, 16).with(sketch);
        return sketch;
    }

    /// Notes what is drawn, in whole units.
    private static final class Sketch implements ChartPen {

        private final List<String> steps = new ArrayList<>();
        private final List<double[]> places = new ArrayList<>();
        private String ink = "";

        List<String> of(String wanted) {
            return steps.stream()
                    .filter(step -> step.startsWith(wanted + " "))
                    .map(step -> step.substring(wanted.length() + 1))
                    .toList();
        }

        List<Double> heights(String wanted) {
            return of(wanted).stream()
                    .map(step -> Double.parseDouble(step.split(" ", -1)[2]))
                    .toList();
        }

        private void note(String what, double x, double y, String rest) {
            places.add(new double[] {x, y});
            steps.add(ink + " " + what + " " + Math.round(x) + " " + Math.round(y) + rest);
        }

        @Override
        public void take(ChartInk taken) {
            ink = taken.toString();
        }

        @Override
        public void moveTo(double x, double y) {
            note("M", x, y, "");
        }

        @Override
        public void lineTo(double x, double y) {
            note("L", x, y, "");
        }

        @Override
        public void circle(double x, double y, double radius) {
            note("O", x, y, " " + radius);
        }

        @Override
        public void box(double left, double top, double width, double height) {
            note("B", left, top + height, " " + Math.round(height));
        }

        @Override
        public void put() {
            ink = "";
        }
    }
}
