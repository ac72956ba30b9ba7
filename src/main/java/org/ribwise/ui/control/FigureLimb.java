package org.ribwise.ui.control;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/// Two tapered capsules that share a joint, as one outline with soft bends: the joint can neither come apart nor
/// show a seam. `draw` moves the existing path elements.
final class FigureLimb {

    /// How far along each bone the bend of the outline begins.
    private static final double SOFT_BEND = 0.34;

    private static final double FIRM_BEND = 0.17;
    /// How far a corner may stand off the joint, in radii.
    private static final double SHARPEST = 1.45;

    private final Path path = new Path();
    private final MoveTo start = new MoveTo();
    private final LineTo leftBend = new LineTo();
    private final QuadCurveTo leftJoint = new QuadCurveTo();
    private final LineTo leftEnd = new LineTo();
    private final ArcTo endTip = new ArcTo();
    private final ArcTo endCap = new ArcTo();
    private final LineTo rightBend = new LineTo();
    private final QuadCurveTo rightJoint = new QuadCurveTo();
    private final LineTo rightStart = new LineTo();
    private final ArcTo startTip = new ArcTo();
    private final ArcTo startCap = new ArcTo();

    private final double bendShare;

    private FigureLimb(String styleClass, double bendShare) {
        this.bendShare = bendShare;
        path.getStyleClass().setAll(styleClass);
        path.getElements().addAll(start, leftBend, leftJoint, leftEnd, endTip, endCap);
        path.getElements().addAll(rightBend, rightJoint, rightStart, startTip, startCap, new ClosePath());
    }

    /// A limb that bends in a soft curve, as an arm.
    static FigureLimb soft(String styleClass) {
        return new FigureLimb(styleClass, SOFT_BEND);
    }

    /// A limb that bends firmly, as a knee.
    static FigureLimb firm(String styleClass) {
        return new FigureLimb(styleClass, FIRM_BEND);
    }

    Path path() {
        return path;
    }

    /// A round place that the limb runs through.
    ///
    /// @param x from left to right
    /// @param y from top to bottom
    /// @param radius half the thickness there
    record Ball(double x, double y, double radius) {

        private double pointX(double angle) {
            return x + radius * Math.cos(angle);
        }

        private double pointY(double angle) {
            return y + radius * Math.sin(angle);
        }

        Ball toward(Ball other, double share) {
            return new Ball(
                    x + (other.x - x) * share, y + (other.y - y) * share, radius + (other.radius - radius) * share);
        }

        Ball thicker(double by) {
            return new Ball(x, y, radius + by);
        }
    }

    /// Runs a straight limb from one place to another.
    void draw(Ball from, Ball to) {
        draw(from, from.toward(to, 0.5), to);
    }

    /// Runs the limb through three places.
    void draw(Ball from, Ball joint, Ball to) {
        double first = Math.atan2(joint.y - from.y, joint.x - from.x);
        double turn = Math.IEEEremainder(Math.atan2(to.y - joint.y, to.x - joint.x) - first, 2 * Math.PI);
        double second = first + turn;
        double openFirst = openness(from, joint);
        double openSecond = openness(joint, to);
        Ball before = joint.toward(from, bendShare);
        Ball after = joint.toward(to, bendShare);
        start.setX(from.pointX(first + openFirst));
        start.setY(from.pointY(first + openFirst));
        to(leftBend, before, first + openFirst);
        bend(leftJoint, joint, first + openFirst, second + openSecond);
        leftJoint.setX(after.pointX(second + openSecond));
        leftJoint.setY(after.pointY(second + openSecond));
        to(leftEnd, to, second + openSecond);
        arc(endTip, to, second);
        arc(endCap, to, second - openSecond);
        to(rightBend, after, second - openSecond);
        bend(rightJoint, joint, second - openSecond, first - openFirst);
        rightJoint.setX(before.pointX(first - openFirst));
        rightJoint.setY(before.pointY(first - openFirst));
        to(rightStart, from, first - openFirst);
        arc(startTip, from, first - Math.PI);
        arc(startCap, from, first + openFirst);
    }

    private static double openness(Ball from, Ball to) {
        double distance = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1e-6);
        return Math.acos(Math.clamp((from.radius - to.radius) / distance, -1, 1));
    }

    /// The corner where the edges of both bones would meet, not too far out.
    private static void bend(QuadCurveTo curve, Ball joint, double arriving, double leaving) {
        double middle = (arriving + leaving) / 2;
        double out = joint.radius * Math.min(1 / Math.max(Math.cos((leaving - arriving) / 2), 0.05), SHARPEST);
        curve.setControlX(joint.x + out * Math.cos(middle));
        curve.setControlY(joint.y + out * Math.sin(middle));
    }

    private static void to(LineTo line, Ball ball, double angle) {
        line.setX(ball.pointX(angle));
        line.setY(ball.pointY(angle));
    }

    private static void arc(ArcTo arc, Ball ball, double angle) {
        arc.setRadiusX(ball.radius);
        arc.setRadiusY(ball.radius);
        arc.setX(ball.pointX(angle));
        arc.setY(ball.pointY(angle));
    }
}
