package org.ribwise.domain.chart;

import java.util.List;

/// Draws a chart, on the screen and on paper alike: bands, grid, series from the back to the front, and what happened.
/// Of points that lie closer together than an eye can tell, the lowest and the highest of each narrow column are drawn:
/// so ten years cost no more than ten weeks.
///
/// ```java
/// new ChartDrawing(chart, layout.area(), 16).with(pen);
/// ```
///
/// @param chart what is drawn
/// @param area where
/// @param text size of the text, in the unit of the drawing; dots and signs grow with it
public record ChartDrawing(Chart chart, ChartArea area, double text) {

    /// Width of a column, in the unit of the drawing.
    public static final double COLUMN = 2;

    /// Radii and widths as a share of the text size.
    private static final double DOT = 0.25;
    private static final double RING = 0.34;
    private static final double MARK = 0.45;
    private static final double MOST_BAR = 2;
    private static final double FRAME = 0.35;
    /// From so much room for each point on, dots are whole; with less they get smaller, down to a share of it.
    private static final double ROOM_FOR_A_DOT = 8;
    private static final double SMALLEST = 0.6;
    /// Share of a week that its bar takes.
    private static final double BAR_SHARE = 0.72;
    private static final double DAYS_IN_WEEK = 7;
    /// With less room for each point they are drawn as columns.
    private static final double LEAST_ROOM = 1.5;

    /// Draws everything.
    public void with(ChartPen pen) {
        for (ChartZone zone : chart.zones()) {
            band(zone, pen);
        }
        grid(pen);
        List<ChartMark> marks =
                chart.marks().stream().filter(mark -> area.holds(mark.day())).toList();
        for (ChartMark mark : marks) {
            pen.take(new ChartInk.MarkLine(mark.kind()));
            pen.moveTo(markX(mark), area.top());
            pen.lineTo(markX(mark), area.bottom());
            pen.put();
        }
        for (ChartSeries series : chart.series()) {
            series(series, pen);
        }
        for (ChartMark mark : marks) {
            pen.take(new ChartInk.MarkSign(mark.kind()));
            sign(mark, pen);
            pen.put();
        }
    }

    private void band(ChartZone zone, ChartPen pen) {
        double top = area.y(Math.min(zone.high(), area.axis().high()));
        double bottom = area.y(Math.max(zone.low(), area.axis().low()));
        if (bottom > top) {
            pen.take(new ChartInk.Band(zone.kind()));
            pen.box(area.left(), top, area.width(), bottom - top);
            pen.put();
            pen.take(new ChartInk.BandEdge(zone.kind()));
            level(top, pen);
            pen.put();
        }
    }

    private void grid(ChartPen pen) {
        pen.take(new ChartInk.Grid());
        for (double value : area.axis().names()) {
            level(crisp(area.y(value)), pen);
        }
        pen.put();
    }

    private void level(double y, ChartPen pen) {
        pen.moveTo(area.left(), y);
        pen.lineTo(area.right(), y);
    }

    private double markX(ChartMark mark) {
        return crisp(area.x(mark.day()));
    }

    /// The middle of a pixel, where a thin line is sharp.
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    /// A sign near the foot of the line: a triangle, above it a square or a diamond, so that colour is not the only
    /// signal and signs of one day do not hide each other.
    private void sign(ChartMark mark, ChartPen pen) {
        double x = markX(mark);
        double size = MARK * text;
        double foot = area.bottom();
        switch (mark.kind()) {
            case ATTACK -> pen.polygon(x - size, foot, x, foot - 2 * size, x + size, foot);
            case STEROID_COURSE -> pen.box(x - size, foot - 4.5 * size, 2 * size, 2 * size);
            case PLAN_CHANGE ->
                pen.polygon(
                        x - size, foot - 6 * size, x, foot - 7 * size, x + size, foot - 6 * size, x, foot - 5 * size);
        }
    }

    private void series(ChartSeries series, ChartPen pen) {
        int points = series.countWithin(area.window());
        double room = area.width() / Math.max(1, points);
        boolean crowded = isDotted(series) && room < LEAST_ROOM;
        pen.take(crowded ? new ChartInk.Crowd(series.role()) : new ChartInk.Series(series.role()));
        double share = Math.clamp(room / ROOM_FOR_A_DOT, SMALLEST, 1) * text;
        switch (series.role().shape()) {
            case DOTS, RINGS -> {
                if (crowded) {
                    columns(series, pen);
                } else {
                    points(series, share * (series.role().shape() == ChartRole.Shape.DOTS ? DOT : RING), pen);
                }
            }
            case LINE, DASHES -> line(series, pen);
            case BARS -> bars(series, pen);
            case FRAMES -> frames(series, pen);
        }
        pen.put();
    }

    private static boolean isDotted(ChartSeries series) {
        return switch (series.role().shape()) {
            case DOTS, RINGS -> true;
            case LINE, DASHES, BARS, FRAMES -> false;
        };
    }

    private void points(ChartSeries series, double radius, ChartPen pen) {
        int from = series.firstFrom(area.window().from());
        int end = series.firstFrom(area.window().to());
        for (int i = from; i < end; i++) {
            if (!isHidden(series, from, i)) {
                pen.circle(column(series, i), area.y(series.value(i)), radius);
            }
        }
    }

    private double column(ChartSeries series, int index) {
        return Math.round(area.x(series.day(index)));
    }

    /// Whether the same point has been drawn already.
    private boolean isHidden(ChartSeries series, int from, int index) {
        double x = column(series, index);
        for (int i = index - 1; i >= from && column(series, i) == x; i--) {
            if (series.value(i) == series.value(index)) {
                return true;
            }
        }
        return false;
    }

    /// Columns side by side that reach equally far are one box.
    private void columns(ChartSeries series, ChartPen pen) {
        int count = columnCount();
        ChartSeries.Columns columns = series.columns(area.window(), count);
        int begin = 0;
        for (int column = 1; column <= count; column++) {
            if (column == count || !columns.isSame(begin, column)) {
                box(columns, begin, column, pen);
                begin = column;
            }
        }
    }

    private void box(ChartSeries.Columns columns, int begin, int end, ChartPen pen) {
        if (columns.has(begin)) {
            double width = area.width() / columns.count();
            double top = area.y(columns.high(begin)) - COLUMN / 2;
            double bottom = area.y(columns.low(begin)) + COLUMN / 2;
            pen.box(area.left() + begin * width, top, (end - begin) * width, bottom - top);
        }
    }

    private int columnCount() {
        return (int) Math.max(1, area.width() / COLUMN);
    }

    private void line(ChartSeries series, ChartPen pen) {
        series.trace(area.window(), columnCount(), new EdgedLine(area, pen));
    }

    private void bars(ChartSeries series, ChartPen pen) {
        double foot = area.bottom();
        for (int i = firstWeek(series); i < endOfWeeks(series); i++) {
            double y = area.y(series.value(i));
            weekBox(series.day(i), y, foot - y, pen);
        }
    }

    private void frames(ChartSeries series, ChartPen pen) {
        double height = FRAME * text;
        for (int i = firstWeek(series); i < endOfWeeks(series); i++) {
            weekBox(series.day(i), area.bottom() - height, height, pen);
        }
    }

    private int firstWeek(ChartSeries series) {
        return series.firstFrom(area.window().from() - DAYS_IN_WEEK);
    }

    private int endOfWeeks(ChartSeries series) {
        return series.firstFrom(area.window().to() + DAYS_IN_WEEK);
    }

    /// As much of it as is inside.
    private void weekBox(double day, double top, double height, ChartPen pen) {
        double week = area.width() * DAYS_IN_WEEK / area.window().days();
        double half = Math.clamp(week * BAR_SHARE, 1, MOST_BAR * text) / 2;
        double left = Math.max(area.left(), area.x(day) - half);
        double right = Math.min(area.right(), area.x(day) + half);
        if (right > left && height > 0) {
            pen.box(left, top, right - left, height);
        }
    }
}
