package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The figure from the front or from behind, facing the viewer of the front, in full depth: a seated thigh points at
/// that viewer, a turned shoulder goes back. Arm A is on the worked side; all else is built once and mirrored by that
/// choice alone.
///
/// Shapes of rest are design values, in body heights and degrees.
final class FrontRig {

    private static final double LUMBAR_SHARE_OF_BEND = 0.55;
    private static final double LUMBAR_SHARE_OF_TWIST = 0.3;
    private static final double HALF_KNEES_SITTING = 0.128;
    private static final double HALF_ANKLES_SITTING = 0.122;
    private static final double HALF_ANKLES_STANDING = 0.075;
    private static final double FEET_OUT_DEGREES = 16;
    /// Leaning through a doorway: how far the hips go forward, how far the trunk pitches, how far the foot steps.
    private static final double LEAN_FORWARD = 0.085;

    private static final double LEAN_PITCH_DEGREES = 9;
    private static final double LEAN_STEP = 0.2;

    private final Pose pose;
    private final Side side;
    private final double sign;
    private final double lean;

    FrontRig(Pose pose, Side side) {
        this.pose = pose;
        this.side = side;
        this.sign = side == Side.LEFT ? 1 : -1;
        this.lean = pose.angle(Channel.LEAN);
    }

    Skeleton skeleton() {
        Axes chest = trunk(1, 1);
        Spine spine = spine(chest);
        Both<Leg> legs = new Both<>(leg(spine.pelvis(), Side.LEFT), leg(spine.pelvis(), Side.RIGHT));
        FrontArms arms = new FrontArms(pose, side, spine, chest, headOn(chest, 1));
        return new Skeleton(
                spine,
                chest,
                headOn(chest, 1),
                new Both<>(arms.arm(legs.left(), Side.LEFT), arms.arm(legs.right(), Side.RIGHT)),
                legs);
    }

    private Spine spine(Axes chest) {
        Axes waist = trunk(LUMBAR_SHARE_OF_BEND, LUMBAR_SHARE_OF_TWIST);
        Point pelvis = new Point(0, hipHeight(), LEAN_FORWARD * lean);
        Point lumbar = pelvis.along(trunk(0, 0).up(), Body.PELVIS);
        Point thorax = lumbar.along(waist.up(), Body.LUMBAR);
        Point neck = thorax.along(chest.up(), Body.THORAX);
        Point skull = neck.along(headOn(chest, 0.5).up(), Body.NECK);
        return new Spine(
                pelvis,
                lumbar,
                thorax,
                neck,
                skull,
                skull.along(headOn(chest, 1).up(), Body.HEAD));
    }

    private Axes trunk(double bendShare, double twistShare) {
        return Axes.FACING_VIEWER
                .bentLeft(sign * pose.angle(Channel.BEND) * bendShare)
                .turnedLeft(sign * pose.angle(Channel.TWIST) * twistShare)
                .pitched(LEAN_PITCH_DEGREES * lean);
    }

    private Axes headOn(Axes chest, double share) {
        return chest.bentLeft(sign * pose.angle(Channel.NECK_BEND) * share)
                .turnedLeft(sign * (pose.angle(Channel.NECK_TURN) - pose.angle(Channel.TWIST)) * share)
                .pitched((pose.angle(Channel.NECK_FLEX) - LEAN_PITCH_DEGREES * lean) * share);
    }

    private boolean seated() {
        return pose.base() == BasePose.SIT;
    }

    private double hipHeight() {
        double legs = Body.SHANK + Body.THIGH - 0.0005 - 0.03 * lean;
        return seated() ? Body.SITTING_HIP_HEIGHT : Body.ANKLE_HEIGHT + legs;
    }

    private Leg leg(Point pelvis, Side which) {
        Point outward = Axes.FACING_VIEWER.outward(which);
        Point hip = pelvis.along(outward, Body.HALF_HIPS);
        double halfAnkles = seated() ? HALF_ANKLES_SITTING : HALF_ANKLES_STANDING;
        double forward = seated() ? Math.sqrt(Body.THIGH * Body.THIGH - square(HALF_KNEES_SITTING - 0.055)) : 0;
        // one foot goes ahead through the doorway, the other stays
        double step = which == side ? 0 : LEAN_STEP * lean;
        Point foot = new Point(0, Body.ANKLE_HEIGHT, forward + step).along(outward, halfAnkles);
        Point ankle = TwoBones.LEG.reached(hip, foot);
        Point knee =
                TwoBones.LEG.hinge(hip, ankle, hip.plus(new Point(0, 0.1, 1)).along(outward, 0.1));
        Point toe = new Point(0, Body.TOE_HEIGHT - Body.ANKLE_HEIGHT, Body.TOE * Axes.cos(FEET_OUT_DEGREES))
                .along(outward, Body.TOE * Axes.sin(FEET_OUT_DEGREES));
        return new Leg(hip, knee, ankle, ankle.along(toe.unit(), Body.TOE));
    }

    private static double square(double value) {
        return value * value;
    }
}
