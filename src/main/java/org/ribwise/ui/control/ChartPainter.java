package org.ribwise.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.chart.ChartSeries;
import org.ribwise.domain.chart.ChartZone;

/// Paints a chart on a canvas. Of points that lie closer together than an eye can tell, the lowest and the highest of
/// each narrow column are painted as one stroke: so ten years cost no more than ten weeks.
final class ChartPainter {

    /// Radii and widths as a share of the text size, so that marks grow with it.
    private static final double DOT = 0.25;
    private static final double RING = 0.36;
    private static final double CURSOR = 0.6;
    private static final double MARK = 0.45;
    private static final double MOST_BAR = 2;
    /// Share of a week that its bar takes.
    private static final double BAR_SHARE = 0.72;
    private static final double DAYS_IN_WEEK = 7;
    /// Width of a column, pixels.
    private static final double COLUMN = 2;
    /// More points than one for so many pixels are painted as columns.
    private static final double PIXELS_FOR_A_DOT = 0.8;
    private static final double FULL_CIRCLE = 360;

    private final ChartBrushes brushes = new ChartBrushes();

    ChartBrushes brushes() {
        return brushes;
    }

    /// Paints everything but the cursor.
    ///
    /// @param text size of the text, pixels
    void paint(GraphicsContext gc, Chart chart, ChartArea area, double text) {
        chart.zones().forEach(zone -> paint(gc, zone, area));
        paintGrid(gc, area);
        List<ChartMark> marks =
                chart.marks().stream().filter(mark -> area.holds(mark.day())).toList();
        marks.forEach(mark -> paintLine(gc, mark, area));
        for (ChartSeries series : chart.series()) {
            gc.save();
            // dots at the edge are whole, lines end at it
            double room = series.role().isRead() ? RING * text : 0;
            gc.beginPath();
            gc.rect(area.left() - room, 0, area.width() + 2 * room, area.bottom() + room);
            gc.clip();
            paint(gc, series, area, text);
            gc.restore();
        }
        marks.forEach(mark -> paintSign(gc, mark, area, text));
    }

    /// Paints where the cursor is.
    void paintCursor(GraphicsContext gc, Reading reading, ChartArea area, double text) {
        double x = area.x(reading.day());
        double y = area.y(reading.value());
        double radius = CURSOR * text;
        brushes.cursor.take(gc);
        gc.strokeLine(x, area.top(), x, area.bottom());
        gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void paint(GraphicsContext gc, ChartZone zone, ChartArea area) {
        double top = area.y(Math.min(zone.high(), area.axis().high()));
        double bottom = area.y(Math.max(zone.low(), area.axis().low()));
        if (bottom > top) {
            brushes.of(zone.kind()).take(gc);
            gc.fillRect(area.left(), top, area.width(), bottom - top);
            gc.strokeLine(area.left(), top, area.right(), top);
        }
    }

    private void paintGrid(GraphicsContext gc, ChartArea area) {
        gc.beginPath();
        for (double value : area.axis().names()) {
            double y = Math.floor(area.y(value)) + 0.5;
            gc.moveTo(area.left(), y);
            gc.lineTo(area.right(), y);
        }
        brushes.grid.paint(gc);
    }

    private void paintLine(GraphicsContext gc, ChartMark mark, ChartArea area) {
        double x = Math.floor(area.x(mark.day())) + 0.5;
        brushes.of(mark.kind()).take(gc);
        gc.setLineDashes(2, 3);
        gc.strokeLine(x, area.top(), x, area.bottom());
        gc.setLineDashes();
    }

    /// A sign near the foot of the line: a triangle, above it a square or a diamond, so that colour is not the only
    /// signal and signs of one day do not hide each other.
    private void paintSign(GraphicsContext gc, ChartMark mark, ChartArea area, double text) {
        double x = Math.floor(area.x(mark.day())) + 0.5;
        double size = MARK * text;
        double foot = area.bottom();
        brushes.of(mark.kind()).take(gc);
        gc.beginPath();
        switch (mark.kind()) {
            case ATTACK -> polygon(gc, x - size, foot, x, foot - 2 * size, x + size, foot);
            case STEROID_COURSE -> gc.rect(x - size, foot - 4.5 * size, 2 * size, 2 * size);
            case PLAN_CHANGE ->
                polygon(
                        gc,
                        x - size,
                        foot - 6 * size,
                        x,
                        foot - 7 * size,
                        x + size,
                        foot - 6 * size,
                        x,
                        foot - 5 * size);
        }
        gc.fill();
    }

    private static void polygon(GraphicsContext gc, double... places) {
        gc.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            gc.lineTo(places[i], places[i + 1]);
        }
        gc.closePath();
    }

    private void paint(GraphicsContext gc, ChartSeries series, ChartArea area, double text) {
        Brush brush = brushes.of(series.role());
        gc.beginPath();
        switch (series.role().shape()) {
            case DOTS -> points(gc, series, area, DOT * text);
            case RINGS -> points(gc, series, area, RING * text);
            case LINE -> line(gc, series, area);
            case DASHES -> {
                gc.setLineDashes(text / 2, text / 2);
                line(gc, series, area);
            }
            case BARS -> bars(gc, series, area, text);
        }
        if (isDense(series, area)) {
            brush.take(gc);
            gc.setStroke(series.role() == ChartRole.AFTER ? gc.getStroke() : gc.getFill());
            gc.setLineWidth(COLUMN);
            gc.stroke();
        } else {
            brush.paint(gc);
        }
        gc.setLineDashes();
    }

    private static boolean isDense(ChartSeries series, ChartArea area) {
        boolean dots = switch (series.role().shape()) {
            case DOTS, RINGS -> true;
            case LINE, DASHES, BARS -> false;
        };
        int points = series.firstFrom(area.window().to())
                - series.firstFrom(area.window().from());
        return dots && points * PIXELS_FOR_A_DOT > area.width();
    }

    private static void points(GraphicsContext gc, ChartSeries series, ChartArea area, double radius) {
        if (isDense(series, area)) {
            columns(gc, series, area);
            return;
        }
        Set<Long> drawn = new HashSet<>();
        int end = series.firstFrom(area.window().to());
        for (int i = series.firstFrom(area.window().from()); i < end; i++) {
            double x = Math.round(area.x(series.day(i)));
            double y = area.y(series.value(i));
            // what falls on the same pixel is painted once
            if (drawn.add(((long) x << 32) | (long) y)) {
                gc.moveTo(x + radius, y);
                gc.arc(x, y, radius, radius, 0, FULL_CIRCLE);
            }
        }
    }

    private static void columns(GraphicsContext gc, ChartSeries series, ChartArea area) {
        int count = (int) Math.max(1, area.width() / COLUMN);
        ChartSeries.Columns columns = series.columns(area.window(), count);
        for (int column = 0; column < count; column++) {
            if (columns.has(column)) {
                double x = area.left() + (column + 0.5) * area.width() / count;
                gc.moveTo(x, area.y(columns.low(column)) + COLUMN / 2);
                gc.lineTo(x, area.y(columns.high(column)) - COLUMN / 2);
            }
        }
    }

    private static void line(GraphicsContext gc, ChartSeries series, ChartArea area) {
        series.trace(area.window(), (int) Math.max(1, area.width() / COLUMN), (day, value, joined) -> {
            if (joined) {
                gc.lineTo(area.x(day), area.y(value));
            } else {
                gc.moveTo(area.x(day), area.y(value));
            }
        });
    }

    private static void bars(GraphicsContext gc, ChartSeries series, ChartArea area, double text) {
        double week = area.width() * DAYS_IN_WEEK / area.window().days();
        double width = Math.clamp(week * BAR_SHARE, 1, MOST_BAR * text);
        double foot = area.y(area.axis().low());
        int end = series.firstFrom(area.window().to() + DAYS_IN_WEEK);
        for (int i = series.firstFrom(area.window().from() - DAYS_IN_WEEK); i < end; i++) {
            double x = area.x(series.day(i));
            double y = area.y(series.value(i));
            gc.rect(x - width / 2, y, width, foot - y);
        }
    }
}
