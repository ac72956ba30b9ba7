package org.ribwise.ui.control;

import javafx.scene.Group;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.ui.control.FigureLimb.Ball;

/// An arm: bare below a short sleeve, with a mitten of a hand. A thin shade around it keeps it apart from what it
/// crosses; on the shoulder the shade is covered, so that sleeve and shirt are one.
final class FigureArm {

    private static final double SLEEVE_SHARE = 0.5;
    private static final double YOKE_SHARE = 0.62;
    private static final double SHADE = 0.0035 * FigureCamera.UNITS;

    private final FigureLimb skinShade;
    private final FigureLimb handShade;
    private final FigureLimb skin;
    private final FigureLimb hand;
    private final FigureLimb thumb;
    private final FigureLimb sleeveShade;
    private final FigureLimb sleeve;
    private final FigureLimb yoke;
    private final Group group;

    /// @param distance empty for a near arm, `-far` for a far one: the end of its style classes
    FigureArm(String distance) {
        skinShade = FigureLimb.soft("figure-arm-shade" + distance);
        handShade = FigureLimb.soft("figure-arm-shade" + distance);
        skin = FigureLimb.soft("figure-arm" + distance);
        hand = FigureLimb.soft("figure-arm" + distance);
        thumb = FigureLimb.soft("figure-arm" + distance);
        sleeveShade = FigureLimb.soft("figure-sleeve-shade" + distance);
        sleeve = FigureLimb.soft("figure-sleeve" + distance);
        yoke = FigureLimb.soft("figure-sleeve" + distance);
        group = new Group(skinShade.path(), handShade.path(), thumb.path(), hand.path(), skin.path());
        group.getChildren().addAll(sleeveShade.path(), sleeve.path(), yoke.path());
    }

    Group node() {
        return group;
    }

    /// @param inner the direction in which the thumb lies
    /// @param collar a place below the neck, toward which the shoulder slopes
    void draw(Arm arm, Point inner, Point collar, FigureCamera camera) {
        Ball shoulder = ball(arm.shoulder(), 0.036, camera);
        Ball elbow = ball(arm.elbow(), 0.026, camera);
        Ball wrist = ball(arm.wrist(), 0.0185, camera);
        skin.draw(shoulder, elbow, wrist);
        skinShade.draw(shoulder, elbow.thicker(SHADE), wrist.thicker(SHADE));
        Point direction = arm.fingertip().from(arm.wrist());
        Ball knuckles = ball(arm.wrist().along(direction, 0.48), 0.0225, camera);
        Ball tip = ball(arm.fingertip().along(direction, -0.12), 0.0135, camera);
        hand.draw(wrist, knuckles, tip);
        handShade.draw(wrist.thicker(SHADE), knuckles.thicker(SHADE), tip.thicker(SHADE));
        Point root = arm.wrist().along(direction, 0.22).along(inner, 0.008);
        Point end = arm.wrist().along(direction, 0.56).along(inner, 0.030);
        thumb.draw(ball(root, 0.012, camera), ball(end, 0.0085, camera));
        Ball hem = shoulder.toward(elbow, SLEEVE_SHARE).thicker(FigureCamera.UNITS * 0.006);
        Ball cap = shoulder.thicker(FigureCamera.UNITS * 0.0035);
        sleeve.draw(cap, hem);
        sleeveShade.draw(cap.thicker(SHADE), hem.thicker(SHADE));
        yoke.draw(cap.thicker(SHADE), ball(arm.shoulder().toward(collar, YOKE_SHARE), 0.020, camera));
    }

    private static Ball ball(Point place, double radius, FigureCamera camera) {
        return new Ball(camera.x(place), camera.y(place), FigureCamera.UNITS * radius);
    }
}
