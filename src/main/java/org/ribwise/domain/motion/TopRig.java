package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// A lying figure for the view from above: the head away from the viewer (−z), the ceiling at +y. The left side
/// works; the other side is its mirror image. Shapes of rest are design values, in body heights and degrees.
final class TopRig {

    private static final Axes ON_BACK = new Axes(new Point(0, 0, -1), new Point(1, 0, 0), new Point(0, 1, 0));
    private static final Axes ON_RIGHT_SIDE = new Axes(new Point(0, 0, -1), new Point(0, 1, 0), new Point(-1, 0, 0));
    private static final double FOOT_AWAY = 0.315;
    private static final double HALF_FEET = 0.048;
    private static final double ARMS_OUT_DEGREES = 62;
    /// How much of the roll of the knees the pelvis and the low back take along.
    private static final double PELVIS_SHARE = 0.45;

    private static final double SIDE_HIP_HEIGHT = 0.105;
    private static final double SIDE_CHEST_HEIGHT = 0.125;
    private static final double SIDE_THIGH_DEGREES = 82;
    /// Sweep of a long arm for each degree that the chest turns, at most.
    private static final double LONG_ARM_PER_TWIST = 4;

    private TopRig() {}

    static Skeleton skeleton(Pose pose) {
        return pose.base() == BasePose.SIDE_LYING ? onSide(pose) : onBack(pose);
    }

    private static Skeleton onBack(Pose pose) {
        double roll = pose.angle(Channel.KNEES);
        Axes hips = ON_BACK.turnedLeft(roll * PELVIS_SHARE);
        Axes chest = ON_BACK.turnedLeft(pose.angle(Channel.TWIST));
        Axes head = ON_BACK.turnedLeft(pose.angle(Channel.NECK_TURN));
        Spine spine =
                straight(new Point(0, Contacts.LYING_HEIGHT, 0), Contacts.LYING_HEIGHT, Contacts.LYING_HEIGHT + 0.01);
        Point shoulders = spine.neck().along(chest.up(), -Body.SHOULDER_DROP);
        Both<Arm> arms = new Both<>(outward(shoulders, chest, Side.LEFT), outward(shoulders, chest, Side.RIGHT));
        Both<Leg> legs =
                new Both<>(bent(spine.pelvis(), hips, roll, Side.LEFT), bent(spine.pelvis(), hips, roll, Side.RIGHT));
        return new Skeleton(spine, chest, head, arms, legs);
    }

    /// From the hips toward the head, at the heights of hips, chest and head.
    private static Spine straight(Point pelvis, double chestHeight, double headHeight) {
        Point lumbar = pelvis.plus(new Point(0, 0, -Body.PELVIS));
        Point thorax = lumbar.along(sloping(pelvis.y(), chestHeight, Body.LUMBAR), Body.LUMBAR);
        Point neck = thorax.plus(new Point(0, 0, -Body.THORAX));
        Point skull = neck.along(sloping(chestHeight, headHeight, Body.NECK), Body.NECK);
        return new Spine(pelvis, lumbar, thorax, neck, skull, skull.plus(new Point(0, 0, -Body.HEAD)));
    }

    private static Point sloping(double from, double to, double length) {
        double rise = (to - from) / length;
        return new Point(0, rise, -Math.sqrt(1 - rise * rise));
    }

    /// An arm on the floor, away from the body, palm up.
    private static Arm outward(Point shoulders, Axes chest, Side which) {
        Point out = chest.outward(which);
        Point shoulder = shoulders.along(out, Body.HALF_SHOULDERS);
        Point away = new Point(ON_BACK.outward(which).x() * Axes.sin(ARMS_OUT_DEGREES), 0, Axes.cos(ARMS_OUT_DEGREES));
        Point wrist = shoulder.along(away, 0.985 * (Body.UPPER_ARM + Body.FOREARM));
        Point onFloor = new Point(wrist.x(), Contacts.FOREARM, wrist.z());
        return new Reach(onFloor, shoulder.along(away, 0.1).plus(new Point(0, 0, 0.1)), away).from(shoulder);
    }

    /// A bent leg with its foot on the floor; its knee leans over with the roll.
    private static Leg bent(Point pelvis, Axes hips, double roll, Side which) {
        Point hip = pelvis.along(hips.outward(which), Body.HALF_HIPS);
        double x = ON_BACK.outward(which).x() * HALF_FEET + 0.035 * Axes.sin(roll);
        Point ankle = TwoBones.LEG.reached(hip, new Point(x, Body.ANKLE_HEIGHT + 0.004, FOOT_AWAY));
        Point leaning = new Point(Axes.sin(roll), Axes.cos(roll), 0);
        Point knee = TwoBones.LEG.hinge(hip, ankle, hip.toward(ankle, 0.5).along(leaning, 0.3));
        Point toe = new Point(0.3 * Axes.sin(roll), -0.2, 1).unit();
        return new Leg(hip, knee, ankle, ankle.along(toe, Body.TOE));
    }

    private static Skeleton onSide(Pose pose) {
        double twist = pose.angle(Channel.TWIST);
        Axes chest = ON_RIGHT_SIDE.turnedLeft(twist);
        Axes head = ON_RIGHT_SIDE.turnedLeft(pose.angle(Channel.NECK_TURN));
        Spine spine = straight(new Point(0, SIDE_HIP_HEIGHT, 0), SIDE_CHEST_HEIGHT, SIDE_CHEST_HEIGHT);
        Point shoulders = spine.neck().along(chest.up(), -Body.SHOULDER_DROP);
        Arm below = ahead(shoulders.along(chest.left(), -0.8 * Body.HALF_SHOULDERS));
        Point ribs = chest.place(spine.neck(), -0.165, 0.035, 0.075);
        Point shoulder = shoulders.along(chest.left(), Body.HALF_SHOULDERS);
        Arm above = sweeping(shoulder, ribs, pose.angle(Channel.ARM_SWEEP), twist);
        Leg low = folded(spine.pelvis().along(ON_RIGHT_SIDE.left(), -Body.HALF_HIPS), 0);
        Leg high = folded(spine.pelvis().along(ON_RIGHT_SIDE.left(), Body.HALF_HIPS), 3);
        return new Skeleton(spine, chest, head, new Both<>(above, below), new Both<>(high, low));
    }

    /// The arm that lies on the floor, straight ahead.
    private static Arm ahead(Point shoulder) {
        double reach = 0.985 * (Body.UPPER_ARM + Body.FOREARM);
        Point wrist = new Point(shoulder.x() - reach, Contacts.FOREARM, shoulder.z() + 0.01);
        Point pole = shoulder.plus(new Point(-0.1, 0, 0.1));
        return new Reach(wrist, pole, new Point(-1, 0, 0)).from(shoulder);
    }

    /// The arm above: palm on palm, then up and over to the other side. When the chest hardly turns with it, the arm
    /// stays short, its hand on the ribs.
    private static Arm sweeping(Point shoulder, Point ribs, double degrees, double twist) {
        double reach = 0.985 * (Body.UPPER_ARM + Body.FOREARM);
        Point closed = new Point(shoulder.x() - reach, Contacts.FOREARM + 0.05, shoulder.z() + 0.01);
        Point open = new Point(-Axes.cos(degrees), Axes.sin(degrees), 0.4 * Axes.sin(degrees)).unit();
        double share = Contacts.rise(degrees, 0, 75);
        Point wrist =
                shoulder.along(closed.from(shoulder).unit().toward(open, share).unit(), reach);
        Point pole = shoulder.along(open, 0.1).plus(new Point(0, 0, 0.1));
        Reach swept = new Reach(wrist, pole, new Point(-1, -0.05, 0).toward(open, share));
        double shortArm = Contacts.rise(degrees - LONG_ARM_PER_TWIST * twist, 0, 9);
        Reach bent = new Reach(ribs, shoulder.plus(new Point(-0.05, 0.2, 0.25)), new Point(-0.75, -0.2, 0.5));
        return swept.toward(bent, shortArm).from(shoulder);
    }

    /// Hip and knee bent, one leg on the other.
    private static Leg folded(Point hip, double lessDegrees) {
        double tilt = SIDE_THIGH_DEGREES - lessDegrees;
        Point knee = hip.along(new Point(-Axes.sin(tilt), 0, Axes.cos(tilt)), Body.THIGH);
        Point shank = new Point(0.06, 0, 1).unit();
        Point ankle = knee.along(shank, Body.SHANK);
        return new Leg(hip, knee, ankle, ankle.along(new Point(-0.9, -0.05, 0.35).unit(), Body.TOE));
    }
}
