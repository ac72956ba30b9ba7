package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The figure from the side, facing right, its right side near. All bones of trunk and legs move in planes parallel
/// to the picture; a tilt of 0 points straight down, + forward.
final class SideRig {

    private SideRig() {}

    static Skeleton skeleton(Pose pose) {
        Axes hips = Axes.FACING_RIGHT.pitched(pose.angle(Channel.ROOT));
        Axes waist = hips.pitched(pose.angle(Channel.LUMBAR));
        Axes chest = waist.pitched(pose.angle(Channel.THORAX));
        Axes neckAxes = chest.pitched(pose.angle(Channel.NECK));
        Axes head = neckAxes.pitched(pose.angle(Channel.HEAD));
        Point wayToNeck =
                hips.up().times(Body.PELVIS).along(waist.up(), Body.LUMBAR).along(chest.up(), Body.THORAX);
        SideLegs legs = new SideLegs(pose);
        Point pelvis = legs.hips(wayToNeck);
        Point lumbar = pelvis.along(hips.up(), Body.PELVIS);
        Point thorax = lumbar.along(waist.up(), Body.LUMBAR);
        Point neck = thorax.along(chest.up(), Body.THORAX);
        Point skull = neck.along(neckAxes.up(), Body.NECK);
        Spine spine = new Spine(pelvis, lumbar, thorax, neck, skull, skull.along(head.up(), Body.HEAD));
        Leg near = legs.leg(pelvis.along(hips.left(), -Body.HALF_HIPS), true);
        Leg far = legs.leg(pelvis.along(hips.left(), Body.HALF_HIPS), false);
        SideArms arms = new SideArms(pose, spine, hips, chest, head);
        Arm nearArm = arms.arm(true, legs, near, far);
        Arm farArm = arms.arm(false, legs, near, far);
        return new Skeleton(spine, chest, head, new Both<>(farArm, nearArm), new Both<>(far, near));
    }

    static Point tilted(double degrees) {
        return new Point(Axes.sin(degrees), -Axes.cos(degrees), 0);
    }

    static Point atDepth(Point place, Point other) {
        return new Point(place.x(), place.y(), other.z());
    }
}
