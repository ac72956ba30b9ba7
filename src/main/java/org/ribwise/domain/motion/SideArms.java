package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The arms of the figure from the side, and what its hands hold or lean on. Shapes and thresholds are design values.
final class SideArms {

    /// Arms that carry weight are long, with elbows that are not locked; what is missing or left over is taken up
    /// by the shoulder blade, which glides on the ribs.
    private static final double LEANING_REACH = 0.989 * (Body.UPPER_ARM + Body.FOREARM);

    private static final double MOST_GLIDE = 0.025;
    private static final Point FLAT_HAND = new Point(1, -0.14, 0).unit();
    private static final Point HAND_ON_THIGH = new Point(1, -0.22, 0).unit();
    private static final double POLE_DISTANCE = 0.1;
    /// From this tilt on, a thigh is lifted off the seat, or off its place when lying with knees bent.
    private static final double LIFTED_SEATED = 98;

    private static final double LIFTED_LYING = 148;
    private static final double BELOW_THIGH = 0.052;

    private final Pose pose;
    private final Spine spine;
    private final Axes chest;
    private final Axes hips;
    private final Axes head;
    private final double trunkTilt;

    SideArms(Pose pose, Spine spine, Axes hips, Axes chest, Axes head) {
        this.pose = pose;
        this.spine = spine;
        this.chest = chest;
        this.hips = hips;
        this.head = head;
        trunkTilt = pose.angle(Channel.ROOT) + pose.angle(Channel.LUMBAR) + pose.angle(Channel.THORAX);
    }

    Arm arm(boolean near, SideLegs tilts, Leg nearLeg, Leg farLeg) {
        double raised = pose.angle(near ? Channel.SHOULDER_N : Channel.SHOULDER_F);
        double bend = pose.angle(near ? Channel.ELBOW_N : Channel.ELBOW_F);
        double z = near ? -Body.HALF_SHOULDERS : Body.HALF_SHOULDERS;
        Point shoulder = chest.place(spine.neck(), -Body.SHOULDER_DROP, z, 0);
        Reach free = free(shoulder, raised - trunkTilt, bend);
        return switch (pose.base()) {
            case QUAD -> onHands(shoulder, free);
            case PRONE -> onForearms(shoulder, near);
            case CROOK, SIDE_LYING ->
                besideOrHolding(shoulder, free, raised, bend, tilts, nearLeg, farLeg)
                        .from(shoulder);
            case SIT, SIT_LEAN -> {
                Leg own = near ? nearLeg : farLeg;
                Reach reach =
                        free.toward(onThigh(shoulder, own, free), Contacts.restOnThigh(pose.base(), raised, bend));
                reach = hugging(reach, raised, bend, tilts, nearLeg, farLeg, LIFTED_SEATED);
                yield crossedOrBehindHead(shoulder, reach, raised, bend, near).from(shoulder);
            }
            case STAND -> {
                Reach reach = free.toward(smallOfBack(shoulder, near), behind(raised, bend));
                Point worktop = SideRig.atDepth(Contacts.WORKTOP_HAND, shoulder);
                double hold = Contacts.hold(free.wrist(), worktop);
                reach = reach.toward(new Reach(worktop, free.pole(), FLAT_HAND), hold);
                yield crossedOrBehindHead(shoulder, reach, raised, bend, near).from(shoulder);
            }
        };
    }

    private static Reach free(Point shoulder, double tilt, double bend) {
        Point elbow = shoulder.along(SideRig.tilted(tilt), Body.UPPER_ARM);
        Point forearm = SideRig.tilted(tilt + bend);
        return new Reach(
                elbow.along(forearm, Body.FOREARM), elbow.along(SideRig.tilted(tilt - 90), POLE_DISTANCE), forearm);
    }

    private static Arm onHands(Point attached, Reach free) {
        Point pin = SideRig.atDepth(Contacts.KNEELING_HAND, attached);
        double hold = Contacts.hold(free.wrist(), pin);
        double down = Contacts.ground(free.wrist().y(), Contacts.PALM);
        Point wrist = free.wrist();
        Point wish =
                new Point(wrist.x() + (pin.x() - wrist.x()) * hold, wrist.y() + (pin.y() - wrist.y()) * down, pin.z());
        Point hand = free.hand().toward(FLAT_HAND, down).unit();
        return new Reach(wish, free.pole(), hand).from(glided(attached, wish, hold * down));
    }

    private static Point glided(Point shoulder, Point wrist, double hold) {
        double missing = shoulder.distance(wrist) - LEANING_REACH;
        double glide = hold * Math.clamp(missing, -MOST_GLIDE, MOST_GLIDE);
        return shoulder.along(wrist.from(shoulder).unit(), glide);
    }

    /// Face down on the forearms: the hands stay, the elbows lie on the floor.
    private static Arm onForearms(Point shoulder, boolean near) {
        double out = near ? 1 : -1;
        Point pin = Contacts.PRONE_HAND;
        Point wrist = TwoBones.ARM.reached(shoulder, new Point(pin.x(), pin.y(), shoulder.z() - 0.02 * out));
        Point elbow = TwoBones.ARM.hingeAtHeight(shoulder, wrist, Contacts.FOREARM, new Point(-1, 0, out));
        return new Arm(shoulder, elbow, wrist, wrist.along(new Point(1, -0.06, 0).unit(), Body.HAND));
    }

    private Reach besideOrHolding(
            Point shoulder, Reach free, double raised, double bend, SideLegs tilts, Leg nearLeg, Leg farLeg) {
        double out = Math.signum(shoulder.z());
        Point pin = new Point(Contacts.LYING_HAND.x(), Contacts.LYING_HAND.y(), shoulder.z() + 0.05 * out);
        Point pole = shoulder.plus(new Point(0.1, 0, 0.2 * out));
        double rest = Contacts.rest(free.wrist(), pin);
        Reach reach = free.toward(new Reach(pin, pole, new Point(1, -0.06, 0)), rest);
        return hugging(reach, raised, bend, tilts, nearLeg, farLeg, LIFTED_LYING);
    }

    /// A hand that holds behind the thigh that is lifted.
    private Reach hugging(
            Reach reach, double raised, double bend, SideLegs tilts, Leg nearLeg, Leg farLeg, double liftedFrom) {
        boolean nearLifted = tilts.thighTilt(true) >= tilts.thighTilt(false);
        double lifted = Contacts.rise(tilts.thighTilt(nearLifted), liftedFrom, liftedFrom + 18);
        double share = Math.min(lifted, Contacts.rise(Math.min(bend, raised), 14, 50));
        if (share == 0) {
            return reach;
        }
        Leg leg = nearLifted ? nearLeg : farLeg;
        Point thigh = leg.knee().from(leg.hip()).unit();
        Point behind = new Point(thigh.y(), -thigh.x(), 0);
        Point wrist = leg.hip().toward(leg.knee(), 0.66).along(behind, BELOW_THIGH);
        Point at = new Point(
                wrist.x(), wrist.y(), leg.hip().z() + Math.signum(reach.wrist().z()) * 0.045);
        Point hand =
                new Point(behind.x(), behind.y(), -Math.signum(reach.wrist().z())).unit();
        return reach.toward(new Reach(at, reach.pole(), hand.along(thigh, -0.6)), share);
    }

    private Reach onThigh(Point shoulder, Leg leg, Reach free) {
        double share = pose.base() == BasePose.SIT ? 0.62 : 0.98;
        Point wrist = SideRig.atDepth(Contacts.thighRest(leg.hip(), leg.knee(), share), shoulder);
        return new Reach(wrist, free.pole(), HAND_ON_THIGH);
    }

    private static double behind(double raised, double bend) {
        return Contacts.rise(-raised, 10, 30) * Contacts.rise(bend, 45, 80);
    }

    /// The hand in the small of the back, the elbow behind.
    private Reach smallOfBack(Point shoulder, boolean near) {
        double z = near ? -0.07 : 0.07;
        Point wrist = hips.place(spine.lumbar(), 0.035, z, -0.06);
        Point pole = shoulder.along(chest.front(), -0.3).along(chest.left(), z);
        return new Reach(
                wrist, pole, hips.up().times(-1).along(hips.front(), -0.25).along(hips.left(), -z * 6));
    }

    private Reach crossedOrBehindHead(Point shoulder, Reach reach, double raised, double bend, boolean near) {
        double z = near ? -1 : 1;
        double bent = Contacts.rise(bend, 95, 125);
        Point onChest = chest.place(spine.neck(), -0.105, -0.03 * z, near ? 0.08 : 0.07);
        Reach crossed = new Reach(
                onChest,
                chest.place(shoulder, -0.25, 0.05 * z, 0.05),
                chest.place(chest.left().times(-z), 0.22, 0, -0.12));
        Point nape = head.place(spine.skull(), 0.045, 0.03 * z, -0.066);
        Reach behindHead = new Reach(
                nape,
                shoulder.along(reach.pole().from(shoulder), 1)
                        .along(chest.front(), 0.1)
                        .along(chest.left(), 0.12 * z),
                head.place(head.left().times(-0.75 * z), 0.5, 0, -0.15));
        return reach.toward(crossed, bent * (1 - Contacts.rise(raised, 60, 95)))
                .toward(behindHead, bent * Contacts.rise(raised, 85, 120));
    }
}
