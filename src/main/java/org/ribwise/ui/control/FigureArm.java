package org.ribwise.ui.control;

import javafx.scene.Group;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.ui.control.FigureLimb.Ball;

/// An arm: bare below a short sleeve, with a mitten of a hand.
final class FigureArm {

    private static final double SLEEVE_SHARE = 0.62;

    private final FigureLimb skin;
    private final FigureLimb hand;
    private final FigureLimb thumb;
    private final FigureLimb sleeve;
    private final Group group;

    /// @param distance empty for a near arm, `-far` for a far one: the end of its style classes
    FigureArm(String distance) {
        skin = new FigureLimb("figure-arm" + distance);
        hand = new FigureLimb("figure-arm" + distance);
        thumb = new FigureLimb("figure-arm" + distance);
        sleeve = new FigureLimb("figure-sleeve" + distance);
        group = new Group(thumb.path(), hand.path(), skin.path(), sleeve.path());
    }

    Group node() {
        return group;
    }

    /// @param inner the direction in which the thumb lies
    void draw(Arm arm, Point inner, FigureCamera camera) {
        Ball shoulder = ball(arm.shoulder(), 0.034, camera);
        Ball elbow = ball(arm.elbow(), 0.0255, camera);
        Ball wrist = ball(arm.wrist(), 0.0185, camera);
        skin.draw(shoulder, elbow, wrist);
        Point direction = arm.fingertip().from(arm.wrist());
        Point knuckles = arm.wrist().along(direction, 0.48);
        Point tip = arm.fingertip().along(direction, -0.12);
        hand.draw(wrist, ball(knuckles, 0.0215, camera), ball(tip, 0.0125, camera));
        Point root = arm.wrist().along(direction, 0.22).along(inner, 0.008);
        Point end = arm.wrist().along(direction, 0.56).along(inner, 0.030);
        thumb.draw(ball(root, 0.012, camera), ball(end, 0.0085, camera));
        Ball hem = shoulder.toward(elbow, SLEEVE_SHARE);
        sleeve.draw(
                new Ball(shoulder.x(), shoulder.y(), FigureCamera.UNITS * 0.041),
                new Ball(hem.x(), hem.y(), FigureCamera.UNITS * 0.0365));
    }

    private static Ball ball(Point place, double radius, FigureCamera camera) {
        return new Ball(camera.x(place), camera.y(place), FigureCamera.UNITS * radius);
    }
}
