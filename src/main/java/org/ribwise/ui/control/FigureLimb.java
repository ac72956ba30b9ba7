package org.ribwise.ui.control;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Two tapered capsules that share a joint, as one outline: the outside of the bend is round, the inside is where
/// the two edges meet, so the joint can neither come apart nor show a seam.
final class FigureLimb {

    private final Path path = new Path();
    private final MoveTo start = new MoveTo();
    private final LineTo leftBeforeJoint = new LineTo();
    private final ArcTo leftJoint = new ArcTo();
    private final LineTo leftEnd = new LineTo();
    private final ArcTo endTip = new ArcTo();
    private final ArcTo endCap = new ArcTo();
    private final LineTo rightAfterJoint = new LineTo();
    private final ArcTo rightJoint = new ArcTo();
    private final LineTo rightStart = new LineTo();
    private final ArcTo startTip = new ArcTo();
    private final ArcTo startCap = new ArcTo();

    FigureLimb(String styleClass) {
        path.getStyleClass().setAll(styleClass);
        path.getElements()
                .addAll(start, leftBeforeJoint, leftJoint, leftEnd, endTip, endCap)
        ;
        path.getElements()
                .addAll(rightAfterJoint, rightJoint, rightStart, startTip, startCap, new ClosePath());
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
    }

    /// Runs a straight limb from one place to another.
    void draw(Ball from, Ball to) {
        draw(from, from.toward(to, 0.5), to);
    }

    /// Runs the limb through three places.
    void draw(Ball from, Ball joint, Ball to) {
        double first = Math.atan2(joint.y - from.y, joint.x - from.x);
        double second = Math.atan2(to.y - joint.y, to.x - joint.x);
        double turn = Math.IEEEremainder(second - first, 2 * Math.PI);
        second = first + turn;
        double openFirst = openness(from, joint);
        double openSecond = openness(joint, to);
        double thin = 0.9 * Math.min(distance(from, joint), distance(joint, to));

        start.setX(from.pointX(first + openFirst));
        start.setY(from.pointY(first + openFirst));
        join(leftBeforeJoint, leftJoint, joint, first + openFirst, second + openSecond, turn > 0, thin);
        to(leftEnd, to, second + openSecond);
        arc(endTip, to, second);
        arc(endCap, to, second - openSecond);
        join(rightAfterJoint, rightJoint, joint, second - openSecond, first - openFirst, turn < 0, thin);
        to(rightStart, from, first - openFirst);
        arc(startTip, from, first - Math.PI);
        arc(startCap, from, first + openFirst);
    }

    private static double openness(Ball from, Ball to) {
        double distance = Math.max(distance(from, to), 1e-6);
        return Math.acos(Math.clamp((from.radius - to.radius) / distance, -1, 1));
    }

    private static double distance(Ball from, Ball to) {
        return Math.hypot(to.x - from.x, to.y - from.y);
    }

    private static void join(
            LineTo line, ArcTo arc, Ball joint, double arriving, double leaving, boolean inside, double thin) {
        if (inside) {
            double middle = (arriving + leaving) / 2;
            double out = Math.min(joint.radius / Math.max(Math.cos((leaving - arriving) / 2), 0.05), thin + joint.radius);
            line.setX(joint.x + out * Math.cos(middle));
            line.setY(joint.y + out * Math.sin(middle));
            // a radius of 0 makes an arc a straight line, here of no length
            arc.setRadiusX(0);
            arc.setRadiusY(0);
            arc.setX(line.getX());
            arc.setY(line.getY());
        } else {
            to(line, joint, arriving);
            arc(arc, joint, leaving);
        }
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
