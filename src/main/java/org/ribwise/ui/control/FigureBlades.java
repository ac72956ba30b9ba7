package org.ribwise.ui.control;

import javafx.scene.Group;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;

/// Both shoulder blades on the back. They glide with the pose: up and down, together and apart; an arm that goes up
/// turns its blade outward. All numbers are the illustrator's, in body heights.
final class FigureBlades {

    /// A left blade from its upper inner corner round: away from the spine and up from its middle.
    private static final double[][] SHAPE = {
        {-0.030, 0.040},
        {0.004, 0.047},
        {0.032, 0.036},
        {0.024, 0.006},
        {0.006, -0.034},
        {-0.012, -0.052},
        {-0.024, -0.040},
        {-0.029, 0.000},
    };
    private static final double FROM_SPINE = 0.068;
    private static final double BELOW_NECK = 0.105;
    private static final double GLIDE_IN = 0.033;
    private static final double GLIDE_UP = 0.030;
    private static final double TURN_WITH_ARM = Math.toRadians(0.33);

    private final FigureContour left = new FigureContour(SHAPE.length, "figure-blade");
    private final FigureContour right = new FigureContour(SHAPE.length, "figure-blade");
    private final Group group = new Group(left.path(), right.path());

    Group node() {
        return group;
    }

    void draw(Skeleton skeleton, Pose pose, Side side, FigureCamera camera) {
        draw(left, Side.LEFT, skeleton, pose, side, camera);
        draw(right, Side.RIGHT, skeleton, pose, side, camera);
    }

    private static void draw(
            FigureContour blade, Side which, Skeleton skeleton, Pose pose, Side side, FigureCamera camera) {
        double abduction = pose.angle(which == side ? Channel.ABDUCTION_A : Channel.ABDUCTION_B);
        double turn = TURN_WITH_ARM * Math.max(0, abduction - 20);
        Point out = skeleton.chest().outward(which);
        Point middle = skeleton.chest()
                .place(skeleton.spine().neck(), GLIDE_UP * pose.angle(Channel.SCAPULA_UP) - BELOW_NECK, 0, -0.06)
                .along(out, FROM_SPINE - GLIDE_IN * pose.angle(Channel.SCAPULA_BACK));
        for (int i = 0; i < SHAPE.length; i++) {
            double outward = SHAPE[i][0] * Math.cos(turn) - SHAPE[i][1] * Math.sin(turn);
            double upward = SHAPE[i][1] * Math.cos(turn) + SHAPE[i][0] * Math.sin(turn);
            Point at = middle.along(out, outward).along(skeleton.chest().up(), upward);
            blade.set(i, camera.x(at), camera.y(at));
        }
        blade.draw();
    }
}
