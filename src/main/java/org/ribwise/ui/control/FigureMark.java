package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.View;

/// The dotted line beside the body that says where to feel it: along the worked side when seen from the front,
/// along the back (or the chest) when seen from the side.
final class FigureMark {

    private static final int STEPS = 16;
    private static final double AWAY = 0.04;
    private static final double BESIDE_ARM = 0.085;

    private final MoveTo start = new MoveTo();
    private final LineTo[] steps = new LineTo[STEPS];
    private final Path path = new Path(start);
    private boolean inFront;
    private double middleX;
    private double middleY;

    FigureMark() {
        path.getStyleClass().setAll("figure-mark");
        for (int i = 0; i < STEPS; i++) {
            steps[i] = new LineTo();
            path.getElements().add(steps[i]);
        }
    }

    Node node() {
        return path;
    }

    /// Whether the mark lies before a body that is seen from the side.
    boolean inFront() {
        return inFront;
    }

    /// Middle of the mark, in picture units.
    double middleX() {
        return middleX;
    }

    /// Middle of the mark, in picture units.
    double middleY() {
        return middleY;
    }

    void draw(FeelAt where, FigureTrunk trunk, FigureSpine spine, View view, Side side) {
        FigureCamera camera = FigureCamera.of(view);
        double from = from(where);
        double to = to(where);
        double out = view == View.FRONT && where != FeelAt.SIDE_RIBS ? BESIDE_ARM : AWAY;
        inFront = where == FeelAt.CHEST;
        boolean right = view == View.FRONT ? side == Side.LEFT : inFront;
        for (int i = 0; i <= STEPS; i++) {
            double height = from + (to - from) * i / STEPS;
            FigureTrunk.Edge edge = trunk.edge(height, spine, camera);
            double width = Math.hypot(edge.rightX() - edge.leftX(), edge.rightY() - edge.leftY());
            double away = (right ? 1 : -1) * out * FigureCamera.UNITS / width;
            double x = (right ? edge.rightX() : edge.leftX()) + (edge.rightX() - edge.leftX()) * away;
            double y = (right ? edge.rightY() : edge.leftY()) + (edge.rightY() - edge.leftY()) * away;
            put(i, x, y);
        }
    }

    private void put(int i, double x, double y) {
        if (i == 0) {
            start.setX(x);
            start.setY(y);
        } else {
            steps[i - 1].setX(x);
            steps[i - 1].setY(y);
        }
        if (i == STEPS / 2) {
            middleX = x;
            middleY = y;
        }
    }

    private static double from(FeelAt where) {
        return switch (where) {
            case SIDE_RIBS -> 0.12;
            case MID_BACK -> 0.13;
            case LOWER_BACK, WHOLE_SPINE -> 0.03;
            case CHEST -> 0.21;
            case NECK -> 0.33;
            case SHOULDER -> 0.29;
            case HIP, THIGH -> 0;
        };
    }

    private static double to(FeelAt where) {
        return switch (where) {
            case SIDE_RIBS, MID_BACK -> 0.30;
            case LOWER_BACK -> 0.16;
            case WHOLE_SPINE -> 0.345;
            case CHEST -> 0.32;
            case NECK -> 0.366;
            case SHOULDER -> 0.34;
            case HIP, THIGH -> 0.06;
        };
    }
}
