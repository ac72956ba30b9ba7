package org.ribwise.ui.control;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A closed, smooth outline through a fixed number of points (a Catmull-Rom curve). Points are set, then `draw`
/// moves the existing path elements: nothing is created between frames.
final class FigureContour {

    private static final double TENSION = 1.0 / 6;

    private final Path path = new Path();
    private final MoveTo start = new MoveTo();
    private final CubicCurveTo[] curves;
    private final double[] xs;
    private final double[] ys;

    FigureContour(int points, String styleClass) {
        curves = new CubicCurveTo[points];
        xs = new double[points];
        ys = new double[points];
        path.getStyleClass().setAll(styleClass);
        path.getElements().add(start);
        for (int i = 0; i < points; i++) {
            curves[i] = new CubicCurveTo();
            path.getElements().add(curves[i]);
        }
        path.getElements().add(new ClosePath());
    }

    Path path() {
        return path;
    }

    void set(int index, double x, double y) {
        xs[index] = x;
        ys[index] = y;
    }

    void draw() {
        int count = curves.length;
        start.setX(xs[0]);
        start.setY(ys[0]);
        for (int i = 0; i < count; i++) {
            int before = (i + count - 1) % count;
            int next = (i + 1) % count;
            int after = (i + 2) % count;
            CubicCurveTo curve = curves[i];
            curve.setControlX1(xs[i] + (xs[next] - xs[before]) * TENSION);
            curve.setControlY1(ys[i] + (ys[next] - ys[before]) * TENSION);
            curve.setControlX2(xs[next] - (xs[after] - xs[i]) * TENSION);
            curve.setControlY2(ys[next] - (ys[after] - ys[i]) * TENSION);
            curve.setX(xs[next]);
            curve.setY(ys[next]);
        }
    }
}
