package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The figure on hands and knees, its head toward the viewer (+z). The left side works; the other side is its mirror
/// image. Shapes are design values, in body heights and degrees.
final class HeadEndRig {

    private static final double HALF_HANDS = 0.125;
    private static final double HALF_KNEES = 0.075;
    private static final double BEHIND_SHOULDERS = 0.06;
    private static final double BEHIND_OTHER_ARM = 0.12;
    private static final double HEAD_SHARE_OF_ROLL = 0.8;
    private static final double LEANING_REACH = 0.985 * (Body.UPPER_ARM + Body.FOREARM);
    private static final double HELD_WITHIN_DEGREES = 12;
    private static final double FREE_BEYOND_DEGREES = 40;

    private final Pose pose;
    private final double roll;
    private final double drop;

    private HeadEndRig(Pose pose) {
        this.pose = pose;
        roll = pose.angle(Channel.ROLL);
        drop = pose.angle(Channel.DROP) / 100;
    }

    static Skeleton skeleton(Pose pose) {
        return new HeadEndRig(pose).skeleton();
    }

    private Skeleton skeleton() {
        double length = Body.PELVIS + Body.LUMBAR + Body.THORAX;
        double hipHeight = Body.KNEELING_HEIGHT + Body.THIGH;
        double rise = length * Axes.cos(BasePose.QUAD.angle(Channel.ROOT)) - drop;
        double pitch = Math.toDegrees(Math.acos(rise / length));
        Axes level = Axes.FACING_VIEWER.pitched(pitch);
        Axes chest = level.turnedLeft(-roll);
        Axes head = level.pitched(8).turnedLeft(-roll * HEAD_SHARE_OF_ROLL + pose.angle(Channel.NECK_TURN));
        Point pelvis = new Point(0, hipHeight, -Axes.sin(pitch) * length);
        Point lumbar = pelvis.along(level.up(), Body.PELVIS);
        Point thorax = lumbar.along(level.up(), Body.LUMBAR);
        Point neck = thorax.along(level.up(), Body.THORAX);
        Point skull = neck.along(head.up(), Body.NECK);
        Spine spine = new Spine(pelvis, lumbar, thorax, neck, skull, skull.along(head.up(), Body.HEAD));
        Both<Arm> arms = new Both<>(arm(neck, chest, Side.LEFT), arm(neck, chest, Side.RIGHT));
        return new Skeleton(spine, chest, head, arms, new Both<>(leg(pelvis, Side.LEFT), leg(pelvis, Side.RIGHT)));
    }

    private static Leg leg(Point pelvis, Side which) {
        Point out = Axes.FACING_VIEWER.outward(which);
        Point hip = pelvis.along(out, Body.HALF_HIPS);
        double aside = HALF_KNEES - Body.HALF_HIPS;
        Point down = out.times(aside).plus(new Point(0, -Math.sqrt(Body.THIGH * Body.THIGH - aside * aside), 0));
        Point knee = hip.along(down.unit(), Body.THIGH);
        Point ankle = knee.along(new Point(0, -0.03, -1).unit(), Body.SHANK);
        return new Leg(hip, knee, ankle, ankle.along(new Point(0, -0.05, -1).unit(), Body.TOE));
    }

    private Arm arm(Point neck, Axes chest, Side which) {
        boolean isA = which == Side.LEFT;
        double abduction = pose.angle(isA ? Channel.ABDUCTION_A : Channel.ABDUCTION_B);
        double elbow = pose.angle(isA ? Channel.ELBOW_FRONT_A : Channel.ELBOW_FRONT_B);
        Point out = Axes.FACING_VIEWER.outward(which);
        Point shoulder = neck.along(chest.up(), -Body.SHOULDER_DROP).along(chest.outward(which), Body.HALF_SHOULDERS);
        Point pin = new Point(out.x() * HALF_HANDS, Contacts.PALM, -BEHIND_SHOULDERS + 0.02);
        double lifted = Contacts.rise(Math.abs(abduction), HELD_WITHIN_DEGREES, FREE_BEYOND_DEGREES);
        // the arm that threads passes its own place without putting weight on it
        double free = isA ? Math.max(lifted, Contacts.rise(Math.abs(roll), 1, 8)) : lifted;
        Reach leaning = new Reach(pin, shoulder.along(out, 0.2).plus(new Point(0, 0, -0.1)), new Point(0, -0.14, 1));
        return leaning.toward(free(shoulder, out, abduction, elbow), free).from(glided(shoulder, pin, 1 - free));
    }

    /// In a plane across the body: out and up, or under the chest to the other side, where the hand slides along
    /// the floor behind the arm that carries.
    private static Reach free(Point shoulder, Point out, double abduction, double elbow) {
        double behind = BEHIND_OTHER_ARM * Contacts.rise(-abduction, -60, 60);
        Point upper = new Point(out.x() * Axes.sin(abduction), -Axes.cos(abduction), -behind).unit();
        double bent = abduction + elbow;
        Point fore = new Point(out.x() * Axes.sin(bent), -Axes.cos(bent), -behind).unit();
        Point wrist = shoulder.along(upper, Body.UPPER_ARM).along(fore, Body.FOREARM);
        double under = Contacts.rise(-abduction, 0, 75);
        double height = Math.max(Contacts.PALM, wrist.y() + (Contacts.PALM - wrist.y()) * under);
        double low = 1 - Contacts.rise(height - Contacts.PALM, 0, Body.HAND);
        Point pole = shoulder.along(upper, 0.15).plus(new Point(0, 0.12, -0.1));
        // flat on the floor the hand points ahead, then, as it slides, to the other side
        double inward = Contacts.rise(-abduction, -50, 60);
        Point flat = new Point(-out.x() * inward, -0.08, 1 - inward);
        Point hand = fore.toward(flat.unit(), low).unit();
        return new Reach(new Point(wrist.x(), height, wrist.z()), pole, hand);
    }

    /// The shoulder blade takes up what an arm that carries is too short or too long.
    private static Point glided(Point shoulder, Point wrist, double hold) {
        double missing = shoulder.distance(wrist) - LEANING_REACH;
        return shoulder.along(wrist.from(shoulder).unit(), hold * Math.clamp(missing, 0, 0.05));
    }
}
