package org.ribwise.domain.chart;

import java.util.List;

/// Draws a chart, on the screen and on paper alike: bands, grid, series from the back to the front, and what happened.
/// Of points that lie closer together than an eye can tell, the lowest and the highest of each narrow column are drawn:
/// so ten years cost no more than ten weeks.
///
/// ```java
/// new ChartDrawing(chart, layout.area(), signs, 16).with(pen);
/// ```
///
/// @param chart what is drawn
/// @param area where
/// @param signs the rows below it that the signs of what happened stand in
/// @param text size of the text, in the unit of the drawing; dots grow with it
public record ChartDrawing(Chart chart, ChartArea area, SignRows signs, double text) {

    /// Width of a column, in the unit of the drawing.
    public static final double COLUMN = 2;

    /// Radii and widths as a share of the text size.
    private static final double DOT = 0.25;
    private static final double RING = 0.34;
    private static final double MOST_BAR = 2;
    private static final double FRAME = 0.35;
    /// From so much room for each point on, dots are whole; with less they get smaller, down to a share of it.
    private static final double ROOM_FOR_A_DOT = 8;
    private static final double SMALLEST = 0.6;
    /// Share of a week that its bar takes.
    private static final double BAR_SHARE = 0.72;
    private static final double DAYS_IN_WEEK = 7;
    /// Where columns are striped they are twice as wide, and this share of each is painted.
    private static final double STRIPE = 0.25;

    /// Draws everything.
    public void with(ChartPen pen) {
        for (ChartZone zone : chart.zones()) {
            band(zone, pen);
        }
        grid(pen);
        List<ChartMark> marks =
                chart.marks().stream().filter(mark -> area.holds(mark.day())).toList();
        double half = signs.half(marks, area);
        for (ChartMark mark : marks) {
            pen.take(new ChartInk.MarkLine(mark.kind()));
            pen.moveTo(markX(mark), area.top());
            pen.lineTo(markX(mark), signY(mark) - half);
            pen.put();
        }
        crowds(pen);
        for (ChartSeries series : chart.series()) {
            if (!series.isCrowdedWithin(area.window())) {
                series(series, pen);
            }
        }
        for (ChartMark mark : marks) {
            pen.take(new ChartInk.MarkSign(mark.kind()));
            sign(mark, half, pen);
            pen.put();
        }
    }

    /// Behind the lines, which would be cut to pieces by them: whole columns first, and over them striped ones.
    private void crowds(ChartPen pen) {
        for (ChartRole.Shape shape : List.of(ChartRole.Shape.DOTS, ChartRole.Shape.RINGS)) {
            for (ChartSeries series : chart.series()) {
                if (series.role().shape() == shape && series.isCrowdedWithin(area.window())) {
                    pen.take(new ChartInk.Crowd(series.role()));
                    columns(series, pen);
                    pen.put();
                }
            }
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

    private double signY(ChartMark mark) {
        return area.bottom() + signs.middle(mark.kind());
    }

    /// A sign at the foot of the line: a triangle, a square or a diamond, so that colour is not the only signal.
    ///
    /// @param half half of its width
    private void sign(ChartMark mark, double half, ChartPen pen) {
        double x = markX(mark);
        double y = signY(mark);
        switch (mark.kind()) {
            case ATTACK -> pen.polygon(x - half, y + half, x, y - half, x + half, y + half);
            case STEROID_COURSE -> pen.box(x - half, y - half, 2 * half, 2 * half);
            case PLAN_CHANGE -> pen.polygon(x - half, y, x, y - half, x + half, y, x, y + half);
        }
    }

    private void series(ChartSeries series, ChartPen pen) {
        double room = area.width() / Math.max(1, series.countWithin(area.window()));
        pen.take(new ChartInk.Series(series.role()));
        double share = Math.clamp(room / ROOM_FOR_A_DOT, SMALLEST, 1) * text;
        switch (series.role().shape()) {
            case DOTS -> points(series, share * DOT, pen);
            case RINGS -> points(series, share * RING, pen);
            case LINE, DASHES -> line(series, pen);
            case BARS -> bars(series, pen);
            case FRAMES -> frames(series, pen);
        }
        pen.put();
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

    /// Columns side by side that reach equally far are one box; of rings they are stripes, so that shade is not all
    /// that
    /// tells them from dots.
    private void columns(ChartSeries series, ChartPen pen) {
        boolean striped = series.role().shape() == ChartRole.Shape.RINGS;
        int count = striped ? Math.max(1, columnCount() / 2) : columnCount();
        ChartSeries.Columns columns = series.columns(area.window(), count);
        int begin = 0;
        for (int column = 1; column <= count; column++) {
            if (striped || column == count || !columns.isSame(begin, column)) {
                box(columns, begin, striped ? begin + STRIPE : column, pen);
                begin = column;
            }
        }
    }

    private void box(ChartSeries.Columns columns, int begin, double end, ChartPen pen) {
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
