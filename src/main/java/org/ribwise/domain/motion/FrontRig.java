package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The figure from the front, facing the viewer, in full depth: a seated thigh points at the viewer, a turned
/// shoulder goes back. Arm A is on the worked side; all else is built once and mirrored by that choice alone.
///
/// Shapes of rest and of crossed arms are design values, in body heights and degrees.
final class FrontRig {

    private static final double LUMBAR_SHARE_OF_BEND = 0.55;
    private static final double LUMBAR_SHARE_OF_TWIST = 0.3;
    private static final double HALF_KNEES_SITTING = 0.128;
    private static final double HALF_ANKLES_SITTING = 0.122;
    private static final double HALF_ANKLES_STANDING = 0.075;
    private static final double FEET_OUT_DEGREES = 16;
    private static final double REST_LEFT_BY_DEGREES = 65;
    private static final double SHRUG = 0.03;
    private static final double SQUEEZE = 0.02;
    /// A relaxed elbow is never straight: it bends a little when the arm hangs, more when it is overhead.
    private static final double HANGING_ELBOW = 5;

    private static final double OVERHEAD_ELBOW = 34;

    private final Pose pose;
    private final Side side;
    private final double sign;

    FrontRig(Pose pose, Side side) {
        this.pose = pose;
        this.side = side;
        this.sign = side == Side.LEFT ? 1 : -1;
    }

    Skeleton skeleton() {
        Axes waist = trunk(LUMBAR_SHARE_OF_BEND, LUMBAR_SHARE_OF_TWIST);
        Axes chest = trunk(1, 1);
        Axes neckAxes = headOn(chest, 0.5);
        Axes head = headOn(chest, 1);
        Point pelvis = new Point(0, hipHeight(), 0);
        Point lumbar = pelvis.along(Axes.FACING_VIEWER.up(), Body.PELVIS);
        Point thorax = lumbar.along(waist.up(), Body.LUMBAR);
        Point neck = thorax.along(chest.up(), Body.THORAX);
        Point skull = neck.along(neckAxes.up(), Body.NECK);
        Spine spine = new Spine(pelvis, lumbar, thorax, neck, skull, skull.along(head.up(), Body.HEAD));
        Both<Leg> legs = new Both<>(leg(pelvis, Side.LEFT), leg(pelvis, Side.RIGHT));
        Both<Arm> arms =
                new Both<>(arm(neck, chest, legs.left(), Side.LEFT), arm(neck, chest, legs.right(), Side.RIGHT));
        return new Skeleton(spine, chest, head, arms, legs);
    }

    private Axes trunk(double bendShare, double twistShare) {
        return Axes.FACING_VIEWER
                .bentLeft(sign * pose.angle(Channel.BEND) * bendShare)
                .turnedLeft(sign * pose.angle(Channel.TWIST) * twistShare);
    }

    private Axes headOn(Axes chest, double share) {
        return chest.bentLeft(sign * pose.angle(Channel.NECK_BEND) * share)
                .turnedLeft(sign * (pose.angle(Channel.NECK_TURN) - pose.angle(Channel.TWIST)) * share)
                .pitched(pose.angle(Channel.NECK_FLEX) * share);
    }

    private boolean seated() {
        return pose.base() == BasePose.SIT;
    }

    private double hipHeight() {
        return seated() ? Body.SITTING_HIP_HEIGHT : Body.ANKLE_HEIGHT + Body.SHANK + Body.THIGH - 0.0005;
    }

    private Leg leg(Point pelvis, Side which) {
        Point outward = Axes.FACING_VIEWER.outward(which);
        Point hip = pelvis.along(outward, Body.HALF_HIPS);
        double halfAnkles = seated() ? HALF_ANKLES_SITTING : HALF_ANKLES_STANDING;
        double forward = seated() ? Math.sqrt(Body.THIGH * Body.THIGH - square(HALF_KNEES_SITTING - 0.055)) : 0;
        Point foot = new Point(0, Body.ANKLE_HEIGHT, forward).along(outward, halfAnkles);
        Point ankle = TwoBones.LEG.reached(hip, foot);
        Point knee =
                TwoBones.LEG.hinge(hip, ankle, hip.plus(new Point(0, 0.1, 1)).along(outward, 0.1));
        Point toe = new Point(0, Body.TOE_HEIGHT - Body.ANKLE_HEIGHT, Body.TOE * Axes.cos(FEET_OUT_DEGREES))
                .along(outward, Body.TOE * Axes.sin(FEET_OUT_DEGREES));
        return new Leg(hip, knee, ankle, ankle.along(toe.unit(), Body.TOE));
    }

    /// What an arm does: where its wrist is, to which side its elbow bends, where its hand points.
    private record Reach(Point wrist, Point pole, Point hand) {

        Reach toward(Reach other, double share) {
            return new Reach(
                    wrist.toward(other.wrist, share), pole.toward(other.pole, share), hand.toward(other.hand, share));
        }
    }

    private Arm arm(Point neck, Axes chest, Leg leg, Side which) {
        boolean isA = which == side;
        double abduction = pose.angle(isA ? Channel.ABDUCTION_A : Channel.ABDUCTION_B);
        double elbow = pose.angle(isA ? Channel.ELBOW_FRONT_A : Channel.ELBOW_FRONT_B);
        double cross = pose.angle(isA ? Channel.CROSS_A : Channel.CROSS_B);
        double away = Math.abs(abduction) + Math.abs(elbow);
        double rest = seated() ? 1 - Easing.smooth(away / REST_LEFT_BY_DEGREES) : 0;
        Point out = chest.outward(which);
        Point shoulder = shoulder(neck, chest, out, abduction);
        Reach reach = free(shoulder, chest, out, abduction, elbow)
                .toward(resting(shoulder, leg, Axes.FACING_VIEWER.outward(which)), rest)
                .toward(crossed(neck, shoulder, chest, out, isA), cross);
        Point wrist = TwoBones.ARM.reached(shoulder, reach.wrist());
        Point hinge = TwoBones.ARM.hinge(shoulder, wrist, reach.pole());
        return new Arm(shoulder, hinge, wrist, wrist.along(reach.hand().unit(), Body.HAND));
    }

    /// In the plane of the chest, as the angles say.
    private static Reach free(Point shoulder, Axes chest, Point out, double abduction, double elbow) {
        double soft = HANGING_ELBOW + (OVERHEAD_ELBOW - HANGING_ELBOW) * Easing.smooth(abduction / 150);
        Point forearm = hanging(chest, out, abduction + elbow + soft);
        Point joint = shoulder.along(hanging(chest, out, abduction), Body.UPPER_ARM);
        Point pole = joint.along(hanging(chest, out, abduction + elbow + soft - 90), 0.06);
        return new Reach(joint.along(forearm, Body.FOREARM), pole, forearm);
    }

    /// The hand on the thigh: it stays there whatever the trunk does.
    private static Reach resting(Point shoulder, Leg leg, Point out) {
        Point wrist = Contacts.thighRest(leg.hip(), leg.knee(), 0.74).along(out, 0.012);
        Point pole = shoulder.along(out, 0.22).plus(new Point(0, -0.2, -0.12));
        return new Reach(wrist, pole, new Point(0.06 * out.x(), -0.25, 1).unit());
    }

    /// The arm across the chest, the hand below the other shoulder; arm A lies on top.
    private static Reach crossed(Point neck, Point shoulder, Axes chest, Point out, boolean onTop) {
        Point wrist = chest.place(neck, -0.115, 0, onTop ? 0.115 : 0.095).along(out, -0.014);
        Point pole = chest.place(shoulder, -0.3, 0, 0.06).along(out, 0.06);
        return new Reach(
                wrist, pole, chest.place(out.times(-0.72), 0.8, 0, 0.05).unit());
    }

    /// The shoulder joint; the shoulder blade carries it up as the arm goes overhead.
    private Point shoulder(Point neck, Axes chest, Point out, double abduction) {
        double up = SHRUG * (pose.angle(Channel.SCAPULA_UP) + Easing.smooth((abduction - 60) / 110));
        double back = SQUEEZE * pose.angle(Channel.SCAPULA_BACK);
        return chest.place(neck, up - Body.SHOULDER_DROP, 0, -back)
                .along(out, Body.HALF_SHOULDERS - Math.abs(back) / 2 - up / 2);
    }

    /// A direction in the plane of the chest: 0 down, 90 outward, 180 up.
    private static Point hanging(Axes chest, Point out, double degrees) {
        return chest.up().times(-Axes.cos(degrees)).along(out, Axes.sin(degrees));
    }

    private static double square(double value) {
        return value * value;
    }
}
