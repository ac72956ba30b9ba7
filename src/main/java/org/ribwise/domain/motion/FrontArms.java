package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The arms of the figure from the front, and what its hands rest on or hold. Shapes and thresholds are design
/// values, in body heights and degrees.
final class FrontArms {

    private static final double REST_LEFT_BY_DEGREES = 65;
    private static final double SHRUG = 0.03;
    private static final double SQUEEZE = 0.02;
    /// A relaxed elbow is never straight: it bends a little when the arm hangs, more when it is overhead.
    private static final double HANGING_ELBOW = 5;

    private static final double OVERHEAD_ELBOW = 34;
    /// How far back a bent elbow at the side goes when the shoulder blades are squeezed.
    private static final double BACK_WITH_BLADES = 0.45;
    private static final double AHEAD_OF_BODY = 0.21;
    /// A forearm is upright when the angles of arm and elbow make 180.
    private static final double INWARD_FROM = 182;

    private static final double INWARD_TO = 242;
    /// Where a hand holds the edge of the seat, and a little above it.
    private static final Point SEAT_EDGE = new Point(0.172, Body.SEAT_HEIGHT + 0.012, 0.02);

    private final Pose pose;
    private final Side side;
    private final Spine spine;
    private final Axes chest;
    private final Axes head;

    FrontArms(Pose pose, Side side, Spine spine, Axes chest, Axes head) {
        this.pose = pose;
        this.side = side;
        this.spine = spine;
        this.chest = chest;
        this.head = head;
    }

    Arm arm(Leg leg, Side which) {
        boolean isA = which == side;
        double abduction = abduction(isA);
        double elbow = elbow(isA);
        Point out = chest.outward(which);
        Point shoulder = shoulder(spine.neck(), chest, out, abduction);
        Point resting = Axes.FACING_VIEWER.outward(which);
        Reach reach = free(onFrame(shoulder, resting, abduction), out, abduction, elbow)
                .toward(resting(shoulder, leg, resting), rest(abduction, elbow))
                .toward(holdingSeat(shoulder, resting), isA ? seatHold(abduction, elbow) : 0)
                .toward(onHead(shoulder, resting, which), handOnHead(isA))
                .toward(behindHead(shoulder, out), handsBehindHead())
                .toward(crossed(shoulder, out, isA), cross(isA) * (1 - acrossShare()));
        if (acrossShare() > 0) {
            double share = acrossShare();
            Reach there = isA ? across(shoulder, out) : supporting(shoulder, out, which);
            // a long arm swings round before the body, it does not pass through it
            double ahead = isA ? AHEAD_OF_BODY * 4 * share * (1 - share) : 0;
            Reach way = reach.toward(there, share);
            reach = new Reach(way.wrist().along(chest.front(), ahead), way.pole(), way.hand());
        }
        return reach.from(shoulder);
    }

    private double abduction(boolean isA) {
        return pose.angle(isA ? Channel.ABDUCTION_A : Channel.ABDUCTION_B);
    }

    private double elbow(boolean isA) {
        return pose.angle(isA ? Channel.ELBOW_FRONT_A : Channel.ELBOW_FRONT_B);
    }

    private double cross(boolean isA) {
        return pose.angle(isA ? Channel.CROSS_A : Channel.CROSS_B);
    }

    /// Forearms on a door frame stay there while the body leans through.
    private Point onFrame(Point shoulder, Point out, double abduction) {
        double lean = pose.angle(Channel.LEAN);
        Point behind = shoulder(upright(), Axes.FACING_VIEWER, out, abduction);
        return lean == 0 ? shoulder : behind;
    }

    /// Lower end of the neck of one who stands upright.
    private static Point upright() {
        double legs = Body.ANKLE_HEIGHT + Body.SHANK + Body.THIGH;
        return new Point(0, legs + Body.PELVIS + Body.LUMBAR + Body.THORAX, 0);
    }

    private double rest(double abduction, double elbow) {
        double away = Math.abs(abduction) + Math.abs(elbow);
        return pose.base() == BasePose.SIT ? 1 - Easing.smooth(away / REST_LEFT_BY_DEGREES) : 0;
    }

    /// The hand holds the seat when its arm hangs and its elbow turns out a little.
    private double seatHold(double abduction, double elbow) {
        double turned = Contacts.rise(-elbow, 2, 12) * (1 - Contacts.rise(-elbow, 25, 45));
        return pose.base() == BasePose.SIT ? turned * (1 - Contacts.rise(abduction, 15, 35)) : 0;
    }

    /// Whether a raised forearm points inward, over the head or behind it.
    private double raised(boolean isA) {
        return Contacts.rise(abduction(isA) + elbow(isA), INWARD_FROM, INWARD_TO);
    }

    private double handsBehindHead() {
        return Math.min(raised(true), raised(false));
    }

    private double handOnHead(boolean isA) {
        return raised(isA) * (1 - handsBehindHead());
    }

    /// How far arm A reaches straight across, which arm B supports.
    private double acrossShare() {
        return cross(true) * Contacts.rise(abduction(true), 35, 70);
    }

    /// In the plane of the chest, as the angles say; an elbow at the side of the body bends forward.
    private Reach free(Point shoulder, Point out, double abduction, double elbow) {
        double soft = HANGING_ELBOW + (OVERHEAD_ELBOW - HANGING_ELBOW) * Easing.smooth(abduction / 150);
        double forward = 1 - Contacts.rise(Math.abs(abduction), 12, 30);
        double back = BACK_WITH_BLADES * forward * Contacts.rise(elbow, 20, 70) * pose.angle(Channel.SCAPULA_BACK);
        Point upper = hanging(chest, out, abduction).along(chest.front(), -back).unit();
        Point ahead = upper.times(Axes.cos(elbow + soft))
                .along(chest.front(), Axes.sin(elbow + soft))
                .unit();
        Point forearm = hanging(chest, out, abduction + elbow + soft)
                .toward(ahead, forward)
                .unit();
        Point joint = shoulder.along(upper, Body.UPPER_ARM);
        Point aside = hanging(chest, out, abduction + elbow + soft - 90);
        Point pole = joint.along(aside.toward(chest.front().times(-1), forward), 0.06);
        return new Reach(joint.along(forearm, Body.FOREARM), pole, forearm);
    }

    /// The hand on the thigh: it stays there whatever the trunk does.
    private static Reach resting(Point shoulder, Leg leg, Point out) {
        Point wrist = Contacts.thighRest(leg.hip(), leg.knee(), 0.74).along(out, 0.012);
        Point pole = shoulder.along(out, 0.22).plus(new Point(0, -0.2, -0.12));
        return new Reach(wrist, pole, new Point(0.06 * out.x(), -0.25, 1).unit());
    }

    private static Reach holdingSeat(Point shoulder, Point out) {
        Point wrist = new Point(out.x() * SEAT_EDGE.x(), SEAT_EDGE.y(), SEAT_EDGE.z());
        return new Reach(wrist, shoulder.along(out, 0.2).plus(new Point(0, -0.2, -0.1)), new Point(0, -1, 0.1));
    }

    /// The hand from the other side on top of a head that leans toward it, weight only.
    private Reach onHead(Point shoulder, Point out, Side which) {
        Point own = head.outward(which);
        Point wrist = head.place(spine.skull(), 0.148, 0, 0.01).along(own, 0.045);
        Point pole = shoulder.along(out, 0.4).plus(new Point(0, 0.15, 0));
        return new Reach(wrist, pole, own.times(-1).along(head.up(), -0.32));
    }

    private Reach behindHead(Point shoulder, Point out) {
        Point wrist = head.place(spine.skull(), 0.055, 0, -0.07).along(out, 0.035);
        double back = 0.35 * (pose.angle(Channel.SCAPULA_BACK) - 0.5);
        Point pole = shoulder.along(out, 0.4).along(chest.up(), 0.16).along(chest.front(), -back);
        return new Reach(wrist, pole, out.times(-0.9).along(chest.up(), 0.3));
    }

    /// The arm across the chest, the hand below the other shoulder; arm A lies on top.
    private Reach crossed(Point shoulder, Point out, boolean onTop) {
        Point wrist =
                chest.place(spine.neck(), -0.115, 0, onTop ? 0.115 : 0.095).along(out, -0.014);
        Point pole = chest.place(shoulder, -0.3, 0, 0.06).along(out, 0.06);
        return new Reach(
                wrist, pole, chest.place(out.times(-0.72), 0.8, 0, 0.05).unit());
    }

    /// Straight across at the height of the shoulder.
    private Reach across(Point shoulder, Point out) {
        Point wrist = chest.place(shoulder, -0.02, 0, 0.145).along(out, -0.285);
        Point pole = shoulder.along(out, 0.05).along(chest.front(), 0.4).along(chest.up(), -0.25);
        return new Reach(wrist, pole, out.times(-1).along(chest.front(), -0.1));
    }

    /// The hand of arm B above the elbow of arm A, from below.
    private Reach supporting(Point shoulder, Point out, Side which) {
        Point other = chest.outward(which.other());
        Point elbow = shoulder(spine.neck(), chest, other, abduction(true))
                .along(chest.front(), 0.135)
                .along(other, -0.115);
        Point wrist = chest.place(elbow, -0.085, 0, 0.03);
        Point pole = shoulder.along(chest.up(), -0.3).along(out, 0.12);
        return new Reach(wrist, pole, chest.place(other.times(0.35), 0.9, 0, 0.15));
    }

    /// The shoulder joint; the shoulder blade carries it up as the arm goes overhead.
    private Point shoulder(Point neck, Axes axes, Point out, double abduction) {
        double up = SHRUG * (pose.angle(Channel.SCAPULA_UP) + Easing.smooth((abduction - 60) / 110));
        double back = SQUEEZE * pose.angle(Channel.SCAPULA_BACK);
        return axes.place(neck, up - Body.SHOULDER_DROP, 0, -back)
                .along(out, Body.HALF_SHOULDERS - Math.abs(back) / 2 - up / 2);
    }

    /// A direction in the plane of the chest: 0 down, 90 outward, 180 up.
    private static Point hanging(Axes chest, Point out, double degrees) {
        return chest.up().times(-Axes.cos(degrees)).along(out, Axes.sin(degrees));
    }
}
