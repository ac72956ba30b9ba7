package org.ribwise.ui.control;

import javafx.scene.Group;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.ui.control.FigureLimb.Ball;

/// The trunk of a figure on hands and knees, from before the head: the back runs away from the viewer, the line of the
/// shoulders lies across it. All numbers are the illustrator's, in body heights.
final class FigureBackSeen {

    private final FigureLimb seat = FigureLimb.soft("figure-trousers");
    private final FigureLimb back = FigureLimb.soft("figure-top");
    private final FigureLimb shoulders = FigureLimb.soft("figure-top");
    private final Group group = new Group(seat.path(), back.path(), shoulders.path());

    Group node() {
        return group;
    }

    void draw(Skeleton skeleton, FigureCamera camera, double fullness) {
        Skeleton.Spine spine = skeleton.spine();
        Point left = skeleton.legs().left().hip();
        Point right = skeleton.legs().right().hip();
        seat.draw(ball(left, 0.068, camera), ball(spine.pelvis(), 0.085, camera), ball(right, 0.068, camera));
        double swell = 1 + 0.05 * fullness;
        Point chest = spine.thorax().toward(spine.neck(), 0.45);
        back.draw(
                ball(spine.lumbar(), 0.088, camera),
                ball(spine.thorax(), 0.096 * swell, camera),
                ball(chest, 0.102 * swell, camera));
        Point leftShoulder = skeleton.arms().left().shoulder();
        Point rightShoulder = skeleton.arms().right().shoulder();
        Point collar =
                leftShoulder.toward(rightShoulder, 0.5).along(skeleton.chest().front(), -0.012);
        shoulders.draw(
                ball(leftShoulder, 0.044, camera),
                ball(collar, 0.066 * swell, camera),
                ball(rightShoulder, 0.044, camera));
    }

    private static Ball ball(Point place, double radius, FigureCamera camera) {
        return new Ball(camera.x(place), camera.y(place), FigureCamera.UNITS * radius);
    }
}
