package org.ribwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.View;

/// The dotted line that says where to feel it: beside the body on the worked side when seen from the front, along
/// the back (or the chest) when seen from the side, along the thigh, over the back when seen from the head end, and
/// on the spine itself when seen from behind.
final class FigureMark {

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final int STEPS = 16;
    private static final double AWAY = 0.04;
    private static final double BESIDE_ARM = 0.085;
    private static final double BESIDE_THIGH = 0.095;
    private static final double STRAIGHT_KNEE = 0.9;
    private static final double OVER_BACK = 0.135;

    private final MoveTo start = new MoveTo();
    private final LineTo[] steps = new LineTo[STEPS];
    private final Path path = new Path(start);
    private boolean toRight;
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

    /// Whether the mark lies to the right of the body in the picture: before it when it is seen from the side.
    boolean toRight() {
        return toRight;
    }

    /// Middle of the mark, in picture units.
    double middleX() {
        return middleX;
    }

    /// Middle of the mark, in picture units.
    double middleY() {
        return middleY;
    }

    void draw(FeelAt where, FigureTrunk trunk, FigureSpine spine, Skeleton skeleton, Pose pose, Side side) {
        FigureCamera camera = FigureCamera.of(pose.view());
        toRight = isToRight(where, pose, side);
        boolean inside = pose.view() == View.BACK;
        path.pseudoClassStateChanged(INSIDE, inside);
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            if (pose.view() == View.HEAD_END) {
                overBack(i, share, skeleton, camera);
            } else if (where == FeelAt.THIGH && pose.view() == View.SIDE) {
                alongThigh(i, share, skeleton.legs().right(), camera);
            } else {
                double height = from(where) + (to(where) - from(where)) * share;
                besideTrunk(i, where, inside, pose, trunk.edge(height, spine, camera));
            }
        }
    }

    private static boolean isToRight(FeelAt where, Pose pose, Side side) {
        return switch (pose.view()) {
            case FRONT -> side == Side.LEFT;
            case BACK -> side == Side.RIGHT;
            // what the knees roll away from; the back of one who lies on the side
            case TOP ->
                pose.base() == BasePose.CROOK ? side == Side.RIGHT : (side == Side.LEFT) == (where != FeelAt.CHEST);
            case SIDE ->
                where == FeelAt.CHEST
                        || where == FeelAt.THIGH
                        || (where == FeelAt.HIP && pose.base() == BasePose.STAND);
            case HEAD_END -> true;
        };
    }

    private void besideTrunk(int i, FeelAt where, boolean inside, Pose pose, FigureTrunk.Edge edge) {
        boolean arms = pose.view() == View.FRONT && where != FeelAt.SIDE_RIBS;
        double width = Math.hypot(edge.rightX() - edge.leftX(), edge.rightY() - edge.leftY());
        double out = (arms ? BESIDE_ARM : AWAY) * FigureCamera.UNITS;
        double away = inside ? -0.5 : out / width;
        double x = edge.rightX() - edge.leftX();
        double y = edge.rightY() - edge.leftY();
        put(
                i,
                toRight ? edge.rightX() + x * away : edge.leftX() - x * away,
                toRight ? edge.rightY() + y * away : edge.leftY() - y * away);
    }

    /// Before the thigh; behind it when the knee is straight.
    private void alongThigh(int i, double share, Leg leg, FigureCamera camera) {
        Point thigh = leg.knee().from(leg.hip()).unit();
        Point shank = leg.ankle().from(leg.knee()).unit();
        double side = thigh.dot(shank) > STRAIGHT_KNEE && isLevel(thigh) ? 1 : -1;
        Point before = new Point(thigh.y(), -thigh.x(), 0).times(side * BESIDE_THIGH);
        Point at = leg.hip().toward(leg.knee(), 0.3 + 0.6 * share).plus(before);
        put(i, camera.x(at), camera.y(at));
    }

    /// Whether a thigh is far from upright.
    private static boolean isLevel(Point thigh) {
        return Math.abs(thigh.x()) > 0.5;
    }

    private void overBack(int i, double share, Skeleton skeleton, FigureCamera camera) {
        Point middle = skeleton.spine().thorax().toward(skeleton.spine().neck(), 0.3);
        double angle = Math.toRadians(-40 + 80 * share);
        Point at = middle.along(skeleton.chest().left(), OVER_BACK * Math.sin(angle))
                .plus(new Point(0, OVER_BACK * Math.cos(angle), 0));
        put(i, camera.x(at), camera.y(at));
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
            case HIP -> -0.045;
            case THIGH -> 0;
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
            case HIP -> 0.06;
            case THIGH -> 0.06;
        };
    }
}
