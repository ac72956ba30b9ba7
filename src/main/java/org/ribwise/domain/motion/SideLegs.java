package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Leg;

/// The hips and legs of the figure from the side. What stands stays where it stands; the hips go where that leaves
/// them.
final class SideLegs {

    private static final double POLE_DISTANCE = 0.1;
    private static final double STEP_HEIGHT = 0.02;
    private static final double SPLIT_FROM = 0.0;
    private static final double SPLIT_TO = 0.11;
    private static final double PRONE_ANKLE = 0.045;
    private static final Point SEATED_FOOT = new Point(Body.THIGH, Body.ANKLE_HEIGHT, 0);
    private static final Point CROOK_FOOT = new Point(0.315, Body.ANKLE_HEIGHT, 0);
    private static final Point STANDING_FOOT = new Point(0, Body.ANKLE_HEIGHT, 0);

    private final Pose pose;
    private final double nearThigh;
    private final double farThigh;
    private final double nearShank;
    private final double farShank;
    private final double split;

    SideLegs(Pose pose) {
        this.pose = pose;
        nearThigh = pose.angle(Channel.HIP_N) - pose.angle(Channel.ROOT);
        farThigh = pose.angle(Channel.HIP_F) - pose.angle(Channel.ROOT);
        nearShank = nearThigh - pose.angle(Channel.KNEE_N);
        farShank = farThigh - pose.angle(Channel.KNEE_F);
        double near = wayToAnkle(nearThigh, nearShank).x();
        double far = wayToAnkle(farThigh, farShank).x();
        split = pose.base() == BasePose.STAND
                ? Contacts.rise(Math.min(Math.max(near, far), -Math.min(near, far)), SPLIT_FROM, SPLIT_TO)
                : 0;
    }

    /// Tilt of the thigh that works, from straight down, + forward.
    double thighTilt(boolean near) {
        return near ? nearThigh : farThigh;
    }

    /// Middle between the hip joints.
    ///
    /// @param wayToNeck from there to the lower end of the neck
    Point hips(Point wayToNeck) {
        return switch (pose.base()) {
            case SIT, SIT_LEAN -> seated();
            case CROOK, SIDE_LYING -> wayToNeck.times(-1).plus(Contacts.LYING_NECK);
            case PRONE -> new Point(0, Contacts.LYING_HEIGHT, 0);
            case QUAD -> {
                double upright = Math.abs(nearThigh) <= Math.abs(farThigh) ? nearThigh : farThigh;
                yield new Point(0, Body.KNEELING_HEIGHT, 0).along(SideRig.tilted(upright), -Body.THIGH);
            }
            case STAND -> standing();
        };
    }

    /// On the seat, or on the way from it: the leg whose shank is more upright carries.
    private Point seated() {
        boolean near = Math.abs(nearShank) <= Math.abs(farShank);
        Point way = near ? wayToAnkle(nearThigh, nearShank) : wayToAnkle(farThigh, farShank);
        Point hips = SEATED_FOOT.from(way);
        return new Point(hips.x(), Math.max(hips.y(), Body.SITTING_HIP_HEIGHT), 0);
    }

    private Point standing() {
        Point near = wayToAnkle(nearThigh, nearShank);
        Point far = wayToAnkle(farThigh, farShank);
        Point together = STANDING_FOOT.from(near.y() <= far.y() ? near : far);
        double x = (footX(true) - near.x() + footX(false) - far.x()) / 2;
        double y = Body.ANKLE_HEIGHT - (near.y() + far.y()) / 2;
        return together.toward(new Point(x, y, 0), split);
    }

    /// Where a foot of a split stance stands.
    private double footX(boolean near) {
        boolean behind = (wayToAnkle(nearThigh, nearShank).x()
                        <= wayToAnkle(farThigh, farShank).x())
                == near;
        return behind ? -Contacts.SPLIT : Contacts.SPLIT;
    }

    Leg leg(Point hip, boolean near) {
        double thigh = near ? nearThigh : farThigh;
        double shank = near ? nearShank : farShank;
        double ankle = pose.angle(near ? Channel.ANKLE_N : Channel.ANKLE_F);
        Point freeKnee = hip.along(SideRig.tilted(thigh), Body.THIGH);
        Point pole = freeKnee.along(SideRig.tilted(thigh + 90), POLE_DISTANCE);
        return switch (pose.base()) {
            case QUAD -> kneeling(hip, thigh, shank, ankle);
            case PRONE -> {
                Point free = freeKnee.along(SideRig.tilted(shank), Body.SHANK);
                Point down = new Point(free.x(), PRONE_ANKLE, free.z());
                Point end = free.toward(down, Contacts.ground(free.y(), PRONE_ANKLE));
                yield placed(hip, end, pole, SideRig.tilted(shank + Foot.STRETCHED));
            }
            case STAND, SIT, SIT_LEAN, CROOK, SIDE_LYING -> {
                Point free = freeKnee.along(SideRig.tilted(shank), Body.SHANK);
                Point pointing = SideRig.tilted(shank + Foot.AT_RIGHT_ANGLE + ankle);
                yield onFloor(hip, free, pole, pointing, near);
            }
        };
    }

    /// A foot that stands where it stood, slides along the floor, or is in the air.
    private Leg onFloor(Point hip, Point free, Point pole, Point pointing, boolean near) {
        Point pin = pin(near, hip.z());
        double hold =
                Math.max(pose.base() == BasePose.SIT ? Contacts.firmly(free, pin) : Contacts.hold(free, pin), split);
        Point foot = pointing.toward(Foot.FLAT, hold).unit();
        double least = Foot.leastAnkleHeight(foot);
        double slides = pose.base() == BasePose.CROOK ? Contacts.ground(free.y(), Body.ANKLE_HEIGHT) : 0;
        double height = Math.max(least, free.y() + (least - free.y()) * slides);
        Point end = atHeight(hip, free, height).toward(pin, hold);
        double lift = STEP_HEIGHT * 4 * split * (1 - split);
        return placed(hip, new Point(end.x(), Math.max(end.y(), least) + lift, end.z()), pole, foot);
    }

    /// The same length of leg, with the ankle at another height.
    private static Point atHeight(Point hip, Point ankle, double height) {
        double length = Math.hypot(ankle.x() - hip.x(), ankle.y() - hip.y());
        double along = Math.sqrt(Math.max(0, length * length - (height - hip.y()) * (height - hip.y())));
        return new Point(hip.x() + Math.copySign(along, ankle.x() - hip.x()), height, ankle.z());
    }

    private Point pin(boolean near, double z) {
        Point pin = switch (pose.base()) {
            case SIT, SIT_LEAN -> SEATED_FOOT;
            case CROOK, SIDE_LYING -> CROOK_FOOT;
            case STAND, QUAD, PRONE -> STANDING_FOOT;
        };
        return new Point(pin.x() + footX(near) * split, pin.y(), z);
    }

    /// A knee on the mat, or a leg lifted from it.
    private static Leg kneeling(Point hip, double thigh, double shank, double ankle) {
        Point knee = hip.along(SideRig.tilted(thigh), Body.THIGH);
        double onMat = Contacts.shankDown(knee);
        double tilt = shank + (Contacts.MAT_SHANK_TILT - shank) * onMat;
        double pointing = Foot.AT_RIGHT_ANGLE + ankle;
        Point foot = SideRig.tilted(tilt + pointing + (Foot.STRETCHED - pointing) * onMat);
        Point end = knee.along(SideRig.tilted(tilt), Body.SHANK);
        if (onMat == 1) {
            return new Leg(hip, knee, end, end.along(foot, Body.TOE));
        }
        double least = onMat * end.y() + (1 - onMat) * Foot.leastAnkleHeight(foot);
        Point pole = knee.along(SideRig.tilted(thigh + 90), POLE_DISTANCE);
        return placed(hip, new Point(end.x(), Math.max(end.y(), least), end.z()), pole, foot);
    }

    private static Leg placed(Point hip, Point wish, Point pole, Point foot) {
        Point ankle = TwoBones.LEG.reached(hip, wish);
        Point knee = TwoBones.LEG.hinge(hip, ankle, pole);
        return new Leg(hip, knee, ankle, ankle.along(foot, Body.TOE));
    }

    private static Point wayToAnkle(double thigh, double shank) {
        return SideRig.tilted(thigh).times(Body.THIGH).along(SideRig.tilted(shank), Body.SHANK);
    }
}
