package org.ribwise.ui.control;

import javafx.scene.canvas.GraphicsContext;
import org.ribwise.domain.chart.ChartArea;
import org.ribwise.domain.chart.ChartDrawing;
import org.ribwise.domain.chart.ChartInk;
import org.ribwise.domain.chart.ChartPen;
import org.ribwise.domain.chart.ChartReadings.Happened;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartReadings.Value;
import org.ribwise.domain.chart.ChartRole;

/// Paints a {@link ChartDrawing} and its cursor on a canvas.
final class ChartPainter {

    /// Radius of the cursor and length of dashes as a share of the text size.
    private static final double CURSOR = 0.6;
    private static final double DASH = 0.5;
    private static final double FULL_CIRCLE = 360;

    private final ChartBrushes brushes = new ChartBrushes();

    ChartBrushes brushes() {
        return brushes;
    }

    /// Paints everything but the cursor.
    void paint(GraphicsContext gc, ChartDrawing drawing) {
        drawing.with(new CanvasPen(gc, brushes, drawing.text()));
    }

    /// Paints where the cursor is.
    ///
    /// @param text size of the text, pixels
    void paintCursor(GraphicsContext gc, Reading reading, ChartArea area, double text) {
        double x = area.x(reading.day());
        double radius = CURSOR * text;
        brushes.cursor.take(gc);
        gc.strokeLine(x, area.top(), x, area.bottom());
        switch (reading) {
            case Value value -> gc.strokeOval(x - radius, area.y(value.value()) - radius, 2 * radius, 2 * radius);
            case Happened _ -> {}
        }
    }

    /// Draws on a canvas.
    private static final class CanvasPen implements ChartPen {

        private final GraphicsContext gc;
        private final ChartBrushes brushes;
        private final double text;
        private ChartInk ink = new ChartInk.Grid();

        CanvasPen(GraphicsContext gc, ChartBrushes brushes, double text) {
            this.gc = gc;
            this.brushes = brushes;
            this.text = text;
        }

        @Override
        public void take(ChartInk taken) {
            ink = taken;
            gc.beginPath();
            if (isFilled()) {
                brush().take(gc);
            }
        }

        @Override
        public void moveTo(double x, double y) {
            gc.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            gc.lineTo(x, y);
        }

        @Override
        public void circle(double x, double y, double radius) {
            gc.moveTo(x + radius, y);
            gc.arc(x, y, radius, radius, 0, FULL_CIRCLE);
        }

        /// Many boxes in one path cost the renderer far more than as many alone, on whole pixels.
        @Override
        public void box(double left, double top, double width, double height) {
            if (isFilled()) {
                double x = Math.rint(left);
                double y = Math.rint(top);
                gc.fillRect(x, y, Math.max(1, Math.rint(left + width) - x), Math.max(1, Math.rint(top + height) - y));
            } else {
                gc.rect(left, top, width, height);
            }
        }

        @Override
        public void put() {
            switch (ink) {
                case ChartInk.MarkLine _ -> stroke(2, 3);
                case ChartInk.BandEdge _ -> stroke();
                case ChartInk.Series(var role)
                when role.shape() == ChartRole.Shape.DASHES -> stroke(DASH * text, DASH * text);
                case ChartInk.Band _, ChartInk.Crowd _ -> {}
                case ChartInk.MarkSign _ -> gc.fill();
                case ChartInk.Grid _, ChartInk.Series _ -> brush().paint(gc);
            }
        }

        private void stroke(double... dashes) {
            brush().take(gc);
            gc.setLineDashes(dashes);
            gc.stroke();
            gc.setLineDashes();
        }

        /// Whether its boxes are areas without an outline.
        private boolean isFilled() {
            return switch (ink) {
                case ChartInk.Band _, ChartInk.Crowd _, ChartInk.MarkSign _ -> true;
                case ChartInk.Series(var role) -> role.shape() == ChartRole.Shape.BARS;
                case ChartInk.Grid _, ChartInk.BandEdge _, ChartInk.MarkLine _ -> false;
            };
        }

        private Brush brush() {
            return switch (ink) {
                case ChartInk.Grid() -> brushes.grid;
                case ChartInk.Band(var kind) -> brushes.of(kind);
                case ChartInk.BandEdge(var kind) -> brushes.of(kind);
                case ChartInk.MarkLine(var kind) -> brushes.of(kind);
                case ChartInk.MarkSign(var kind) -> brushes.of(kind);
                case ChartInk.Series(var role) -> brushes.of(role);
                case ChartInk.Crowd(var role) -> brushes.crowd(role);
            };
        }
    }
}
