package org.ribwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.View;

/// The dotted line that says where to feel it. From the front it lies on the breastbone's sides for the chest and on
/// the spine for the back, or beside the body while hands cover it; from the side along the back, the chest or the
/// thigh; from the head end over the back; from behind on the spine itself. A halo keeps the dots apart from what
/// they lie on.
final class FigureMark {

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final int STEPS = 16;
    private static final double AWAY = 0.04;
    private static final double BESIDE_ARM = 0.085;
    private static final double BESIDE_THIGH = 0.095;
    private static final double STRAIGHT_KNEE = 0.9;
    private static final double OVER_BACK = 0.135;
    private static final double ARM_HANGS_DEGREES = 60;
    private static final double COVERED = 0.13;
    private static final double INSIDE_RIBS = 0.15;
    private static final double CHEST_HEIGHT = 0.285;
    private static final double CHEST_SAG = 0.02;
    private static final double CHEST_FROM = 0.14;

    private final MoveTo start = new MoveTo();
    private final LineTo[] steps = new LineTo[STEPS];
    private final Path path = new Path(start);
    private final Path halo = new Path(start);
    private final Group group = new Group(halo, path);
    private final double[] xs = new double[STEPS + 1];
    private final double[] ys = new double[STEPS + 1];
    private boolean toRight;
    private Lie lie = Lie.BESIDE;

    /// Where the line runs when the body is seen from the front or from behind.
    private enum Lie {
        BESIDE,
        ON_SPINE,
        ON_CHEST,
        ON_RIBS
    }

    FigureMark() {
        path.getStyleClass().setAll("figure-mark");
        halo.getStyleClass().setAll("figure-mark-halo");
        for (int i = 0; i < STEPS; i++) {
            steps[i] = new LineTo();
            path.getElements().add(steps[i]);
            halo.getElements().add(steps[i]);
        }
    }

    Node node() {
        return group;
    }

    /// Whether the mark was last drawn on the spine.
    boolean isOnSpine() {
        return lie == Lie.ON_SPINE;
    }

    /// Least distance between a box and the dots, in pixels.
    double distance(FigureFeelPlace.Box box, FigurePicture picture) {
        int near = nearest(box, picture);
        return box.distance(picture.x(xs[near]), picture.y(ys[near]));
    }

    /// The place of the mark that is nearest to a box, in pixels.
    double nearestX(FigureFeelPlace.Box box, FigurePicture picture) {
        return picture.x(xs[nearest(box, picture)]);
    }

    /// The place of the mark that is nearest to a box, in pixels.
    double nearestY(FigureFeelPlace.Box box, FigurePicture picture) {
        return picture.y(ys[nearest(box, picture)]);
    }

    private int nearest(FigureFeelPlace.Box box, FigurePicture picture) {
        int near = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= STEPS; i++) {
            double distance = box.distance(picture.x(xs[i]), picture.y(ys[i]));
            if (distance < least) {
                least = distance;
                near = i;
            }
        }
        return near;
    }

    void draw(FeelAt where, FigureTrunk trunk, FigureSpine spine, Skeleton skeleton, Pose pose, Side side) {
        FigureCamera camera = FigureCamera.of(pose.view());
        toRight = isToRight(where, pose, side);
        lie = lieOf(where, pose, skeleton);
        path.pseudoClassStateChanged(INSIDE, lie != Lie.BESIDE);
        halo.pseudoClassStateChanged(INSIDE, lie != Lie.BESIDE);
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            if (pose.view() == View.HEAD_END) {
                overBack(i, share, skeleton, camera);
            } else if (where == FeelAt.THIGH && pose.view() == View.SIDE) {
                alongThigh(i, share, skeleton.legs().right(), camera);
            } else if (lie == Lie.ON_CHEST) {
                acrossChest(i, share, trunk.edge(CHEST_HEIGHT - CHEST_SAG * Math.sin(Math.PI * share), spine, camera));
            } else {
                double height = from(where) + (to(where) - from(where)) * share;
                besideTrunk(i, where, pose, trunk.edge(height, spine, camera));
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
                        || where == FeelAt.BELLY
                        || where == FeelAt.THIGH
                        || (where == FeelAt.HIP && pose.base() == BasePose.STAND);
            case HEAD_END -> true;
        };
    }

    private static Lie lieOf(FeelAt where, Pose pose, Skeleton skeleton) {
        if (pose.view() == View.BACK) {
            return Lie.ON_SPINE;
        }
        if (pose.view() != View.FRONT) {
            return Lie.BESIDE;
        }
        return switch (where) {
            case MID_BACK, LOWER_BACK, WHOLE_SPINE -> isCovered(skeleton) ? Lie.BESIDE : Lie.ON_SPINE;
            case CHEST -> isCovered(skeleton) ? Lie.BESIDE : Lie.ON_CHEST;
            // an arm that hangs covers the ribs
            case SIDE_RIBS -> pose.angle(Channel.ABDUCTION_A) < ARM_HANGS_DEGREES ? Lie.ON_RIBS : Lie.BESIDE;
            case NECK, SHOULDER, HIP, THIGH, BELLY -> Lie.BESIDE;
        };
    }

    /// Whether a hand lies before the trunk.
    private static boolean isCovered(Skeleton skeleton) {
        return isBefore(skeleton.arms().left().wrist(), skeleton)
                || isBefore(skeleton.arms().right().wrist(), skeleton);
    }

    private static boolean isBefore(Point wrist, Skeleton skeleton) {
        Skeleton.Spine spine = skeleton.spine();
        return Math.abs(wrist.x() - spine.thorax().x()) < COVERED
                && wrist.y() > spine.lumbar().y()
                && wrist.y() < spine.neck().y();
    }

    private void acrossChest(int i, double share, FigureTrunk.Edge edge) {
        double across = CHEST_FROM + (1 - 2 * CHEST_FROM) * share;
        put(
                i,
                edge.leftX() + (edge.rightX() - edge.leftX()) * across,
                edge.leftY() + (edge.rightY() - edge.leftY()) * across);
    }

    private void besideTrunk(int i, FeelAt where, Pose pose, FigureTrunk.Edge edge) {
        boolean arms = pose.view() == View.FRONT && where != FeelAt.SIDE_RIBS;
        double width = Math.hypot(edge.rightX() - edge.leftX(), edge.rightY() - edge.leftY());
        double out = (arms ? BESIDE_ARM : AWAY) * FigureCamera.UNITS;
        double away = switch (lie) {
            case ON_SPINE -> -0.5;
            case ON_RIBS -> -INSIDE_RIBS;
            case BESIDE, ON_CHEST -> out / width;
        };
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
        xs[i] = x;
        ys[i] = y;
    }

    private static double from(FeelAt where) {
        return switch (where) {
            case SIDE_RIBS -> 0.12;
            case MID_BACK -> 0.13;
            case LOWER_BACK, WHOLE_SPINE -> 0.03;
            case BELLY -> 0.05;
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
            case BELLY -> 0.15;
            case WHOLE_SPINE -> 0.345;
            case CHEST -> 0.32;
            case NECK -> 0.366;
            case SHOULDER -> 0.34;
            case HIP -> 0.06;
            case THIGH -> 0.06;
        };
    }
}
