package org.ribwise.ui.control;

import javafx.scene.Group;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.ribwise.domain.motion.Axes;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;

/// The head, which can turn from the front to a profile on either side.
///
/// Face and hair are outlines between a front and a profile drawing; eyes, ears, nose and mouth sit on a ball and
/// go round with it. All numbers are the illustrator's, in body heights from the chin, x to the right and y up.
final class FigureHead {

    private static final double[][] FACE_FRONT = {
        {0, 0.134}, {0.034, 0.126}, {0.0515, 0.098}, {0.052, 0.066}, {0.0455, 0.032}, {0.026, 0.005},
        {0, -0.003}, {-0.026, 0.005}, {-0.0455, 0.032}, {-0.052, 0.066}, {-0.0515, 0.098}, {-0.034, 0.126},
    };
    private static final double[][] FACE_PROFILE = {
        {-0.004, 0.136}, {0.036, 0.126}, {0.055, 0.100}, {0.0565, 0.068}, {0.055, 0.034}, {0.046, 0.004},
        {0.018, 0.000}, {-0.016, 0.018}, {-0.042, 0.040}, {-0.058, 0.072}, {-0.057, 0.103}, {-0.036, 0.128},
    };
    private static final double[][] HAIR_FRONT = {
        {-0.0525, 0.060}, {-0.0605, 0.100}, {-0.042, 0.137}, {0, 0.151}, {0.042, 0.137}, {0.0605, 0.100},
        {0.0525, 0.060}, {0.0475, 0.090}, {0.030, 0.111}, {0, 0.117}, {-0.030, 0.111}, {-0.0475, 0.090},
    };
    private static final double[][] HAIR_PROFILE = {
        {-0.040, 0.026}, {-0.066, 0.066}, {-0.063, 0.116}, {-0.014, 0.150}, {0.036, 0.142}, {0.061, 0.112},
        {0.053, 0.099}, {0.034, 0.105}, {0.019, 0.092}, {0.010, 0.064}, {-0.012, 0.078}, {-0.022, 0.042},
    };
    private static final double[][] HAIR_BACK = {
        {-0.0525, 0.045}, {-0.0605, 0.098}, {-0.042, 0.137}, {0, 0.151}, {0.042, 0.137}, {0.0605, 0.098},
        {0.0525, 0.045}, {0.044, 0.022}, {0.024, 0.010}, {0, 0.007}, {-0.024, 0.010}, {-0.044, 0.022},
    };
    /// The points of the hair that lie on the forehead, and how far they and the face go down with a nod.
    private static final int FRINGE = 7;

    private static final double NOD = 0.045;
    /// A face reads from 2 m if the head is a little larger than life.
    private static final double LARGER = 1.17;

    private static final double BALL = 0.052;
    private static final double EYE_HEIGHT = 0.066;
    private static final double EYE_DEGREES = 25;
    private static final double EAR = Math.toRadians(97);
    private static final double EAR_HEIGHT = 0.058;
    /// What is turned farther than this lies behind the outline of the face.
    private static final double OUTLINE = Math.toRadians(80);

    private final Translate place = new Translate();
    private final Rotate lean = new Rotate();
    private final Group group = new Group();
    private final FigureContour face = new FigureContour(FACE_FRONT.length, "figure-skin");
    private final FigureContour faceEdge = new FigureContour(FACE_FRONT.length, "figure-face-edge");
    private final FigureContour noseEdge = new FigureContour(4, "figure-face-edge");
    private final FigureContour hair = new FigureContour(HAIR_FRONT.length, "figure-hair");
    private final FigureContour nose = new FigureContour(4, "figure-skin");
    private final Ellipse leftEar = round("figure-ear");
    private final Ellipse rightEar = round("figure-ear");
    private final Ellipse leftEye = round("figure-eye");
    private final Ellipse rightEye = round("figure-eye");
    private final Stroke leftBrow = new Stroke("figure-brow");
    private final Stroke rightBrow = new Stroke("figure-brow");
    private final Stroke nostril = new Stroke("figure-crease");
    private final Stroke mouth = new Stroke("figure-mouth");

    /// How far the face goes up, negative when it nods.
    private double nod;

    FigureHead() {
        group.getTransforms().addAll(place, lean, new Scale(LARGER, LARGER));
        group.getChildren().addAll(faceEdge.path(), noseEdge.path());
        group.getChildren().addAll(face.path(), nose.path(), hair.path(), leftEar, rightEar, leftEye, rightEye);
        group.getChildren().addAll(leftBrow.path, rightBrow.path, nostril.path, mouth.path);
    }

    Group node() {
        return group;
    }

    void draw(Skeleton skeleton, FigureCamera camera) {
        Axes head = skeleton.head();
        Point chin = skeleton.spine().skull().along(head.front(), 0.017).along(head.up(), -0.017);
        place.setX(camera.x(chin));
        place.setY(camera.y(chin));
        double roll = Math.atan2(camera.rightward(head.up()), camera.upward(head.up()));
        lean.setAngle(Math.toDegrees(roll));
        double right = camera.rightward(head.front());
        double up = camera.upward(head.front());
        double aside = right * Math.cos(roll) - up * Math.sin(roll);
        nod = NOD * (right * Math.sin(roll) + up * Math.cos(roll));
        double yaw = Math.atan2(aside, camera.toward(head.front()));
        boolean away = camera.toward(head.front()) < 0;
        outline(faceEdge, FACE_FRONT, FACE_PROFILE, yaw, FACE_FRONT.length);
        outline(face, FACE_FRONT, FACE_PROFILE, yaw, FACE_FRONT.length);
        outline(hair, away ? HAIR_BACK : HAIR_FRONT, HAIR_PROFILE, yaw, away ? HAIR_BACK.length : FRINGE);
        features(yaw);
    }

    private void outline(FigureContour contour, double[][] front, double[][] profile, double yaw, int nodFrom) {
        double share = Math.abs(Math.sin(yaw));
        int count = front.length;
        boolean toLeft = yaw < 0;
        for (int i = 0; i < count; i++) {
            double x = front[i][0] + (profile[i][0] - front[i][0]) * share;
            double y = front[i][1] + (profile[i][1] - front[i][1]) * share + (i < nodFrom ? 0 : nod);
            contour.set(i, units(toLeft ? -x : x), -units(y));
        }
        contour.draw();
    }

    private void features(double yaw) {
        double eyes = Math.toRadians(EYE_DEGREES);
        eye(leftEye, leftBrow, yaw + eyes);
        eye(rightEye, rightBrow, yaw - eyes);
        ear(leftEar, yaw + EAR);
        ear(rightEar, yaw - EAR);
        double sin = Math.sin(yaw);
        double cos = Math.cos(yaw);
        boolean seen = cos > -0.2;
        noseEdge.path().setVisible(seen);
        nose.path().setVisible(seen);
        nostril.path.setVisible(seen);
        mouth.path.setVisible(seen);
        drawNose(noseEdge, sin, cos);
        drawNose(nose, sin, cos);
        double tip = (BALL + 0.012) * sin;
        double wing = 0.0065 * cos;
        nostril.draw(
                tip - wing - 0.008 * sin,
                0.0465 + nod,
                tip - 0.004 * sin,
                0.0415 + nod,
                tip + wing - 0.004 * sin,
                0.0455 + nod);
        double lips = BALL * 0.93;
        double corner = Math.toRadians(20);
        double from = Math.max(yaw - corner, -OUTLINE);
        double to = Math.min(yaw + corner, OUTLINE);
        mouth.draw(
                lips * Math.sin(from),
                0.0285 + nod * 0.7,
                lips * Math.sin((from + to) / 2),
                0.0185 + nod * 0.7,
                lips * Math.sin(to),
                0.0285 + nod * 0.7);
    }

    private void drawNose(FigureContour nose, double sin, double cos) {
        nose.set(0, units(BALL * 1.05 * sin), -units(0.074 + nod));
        nose.set(1, units((BALL + 0.019) * sin + 0.004 * cos), -units(0.050 + nod));
        nose.set(2, units((BALL + 0.010) * sin), -units(0.041 + nod));
        nose.set(3, units((BALL - 0.004) * sin - 0.004 * cos), -units(0.046 + nod));
        nose.draw();
    }

    private void eye(Ellipse eye, Stroke brow, double yaw) {
        double facing = Math.cos(yaw);
        boolean seen = facing > 0.12;
        eye.setVisible(seen);
        brow.path.setVisible(seen);
        double x = BALL * 0.92 * Math.sin(yaw);
        eye.setCenterX(units(x));
        eye.setCenterY(-units(EYE_HEIGHT + nod));
        eye.setRadiusX(units(0.0058 * Math.max(0.35, facing)));
        eye.setRadiusY(units(0.0075));
        double half = 0.010 * Math.max(0.3, facing);
        brow.draw(x - half, 0.0835 + nod, x, 0.0870 + nod, x + half, 0.0835 + nod);
    }

    private void ear(Ellipse ear, double yaw) {
        double facing = Math.cos(yaw);
        ear.setVisible(facing > -0.35);
        ear.setCenterX(units(BALL * 1.04 * Math.sin(yaw) - 0.004 * Math.max(0, facing) * Math.signum(Math.sin(yaw))));
        ear.setCenterY(-units(EAR_HEIGHT - nod * 0.3));
        ear.setRadiusX(units(0.0085 + 0.004 * Math.max(0, facing)));
        ear.setRadiusY(units(0.0165));
    }

    private static Ellipse round(String styleClass) {
        Ellipse ellipse = new Ellipse();
        ellipse.getStyleClass().setAll(styleClass);
        return ellipse;
    }

    private static double units(double heights) {
        return heights * FigureCamera.UNITS;
    }

    /// A short bowed line.
    private static final class Stroke {

        private final MoveTo start = new MoveTo();
        private final QuadCurveTo bow = new QuadCurveTo();
        private final Path path = new Path(start, bow);

        Stroke(String styleClass) {
            path.getStyleClass().setAll(styleClass);
        }

        void draw(double x1, double y1, double x2, double y2, double x3, double y3) {
            start.setX(units(x1));
            start.setY(-units(y1));
            bow.setControlX(units(x2));
            bow.setControlY(-units(y2));
            bow.setX(units(x3));
            bow.setY(-units(y3));
        }
    }
}
