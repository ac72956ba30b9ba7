package org.ribwise.domain.motion;

import java.util.Optional;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Both;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.Skeleton.Spine;

/// The figure from the side, facing right. All bones move in planes parallel to the picture; a tilt of 0 points
/// straight down, + forward.
final class SideRig {

    /// Arms that carry weight are long, with elbows that are not locked; what is missing or left over is taken up
    /// by the shoulder blade, which glides on the ribs.
    private static final double LEANING_REACH = 0.989 * (Body.UPPER_ARM + Body.FOREARM);

    private static final double MOST_GLIDE = 0.025;
    private static final Point FLAT_HAND = new Point(1, -0.14, 0).unit();
    private static final Point HAND_ON_THIGH = new Point(1, -0.22, 0).unit();
    private static final Point FLAT_FOOT = new Point(Body.TOE, Body.TOE_HEIGHT - Body.ANKLE_HEIGHT, 0).unit();
    private static final double DEGREES_OF_FLAT_FOOT = 77;
    private static final double POLE_DISTANCE = 0.1;

    private SideRig() {}

    static Skeleton skeleton(Pose pose) {
        Point thigh = tilted(thighTilt(pose, Channel.HIP_N));
        Point shank = tilted(thighTilt(pose, Channel.HIP_N) - pose.angle(Channel.KNEE_N));
        Point pelvis = Contacts.hips(pose.base(), thigh, shank);
        Axes hips = Axes.FACING_RIGHT.pitched(pose.angle(Channel.ROOT));
        Axes waist = hips.pitched(pose.angle(Channel.LUMBAR));
        Axes chest = waist.pitched(pose.angle(Channel.THORAX));
        Axes neckAxes = chest.pitched(pose.angle(Channel.NECK));
        Axes head = neckAxes.pitched(pose.angle(Channel.HEAD));
        Point lumbar = pelvis.along(hips.up(), Body.PELVIS);
        Point thorax = lumbar.along(waist.up(), Body.LUMBAR);
        Point neck = thorax.along(chest.up(), Body.THORAX);
        Point skull = neck.along(neckAxes.up(), Body.NECK);
        Spine spine = new Spine(pelvis, lumbar, thorax, neck, skull, skull.along(head.up(), Body.HEAD));
        Leg near = leg(pose, pelvis.along(hips.left(), -Body.HALF_HIPS), Channel.HIP_N, Channel.KNEE_N);
        Leg far = leg(pose, pelvis.along(hips.left(), Body.HALF_HIPS), Channel.HIP_F, Channel.KNEE_F);
        Point nearShoulder = chest.place(neck, -Body.SHOULDER_DROP, -Body.HALF_SHOULDERS, 0);
        Point farShoulder = chest.place(neck, -Body.SHOULDER_DROP, Body.HALF_SHOULDERS, 0);
        Arm nearArm = arm(pose, nearShoulder, near, Channel.SHOULDER_N, Channel.ELBOW_N);
        Arm farArm = arm(pose, farShoulder, far, Channel.SHOULDER_F, Channel.ELBOW_F);
        return new Skeleton(spine, chest, head, new Both<>(farArm, nearArm), new Both<>(far, near));
    }

    private static Leg leg(Pose pose, Point hip, Channel hipChannel, Channel kneeChannel) {
        double thighTilt = thighTilt(pose, hipChannel);
        Point freeKnee = hip.along(tilted(thighTilt), Body.THIGH);
        double onMat = Contacts.shankDown(pose.base(), freeKnee);
        double shankTilt = mix(thighTilt - pose.angle(kneeChannel), Contacts.MAT_SHANK_TILT, onMat);
        Point freeAnkle = freeKnee.along(tilted(shankTilt), Body.SHANK);
        Optional<Point> pin = Contacts.ankle(pose.base()).map(place -> atDepth(place, hip));
        if (pin.isEmpty()) {
            Point toe = freeAnkle.along(tilted(shankTilt + 4), Body.TOE);
            return new Leg(hip, freeKnee, freeAnkle, toe);
        }
        double hold = Contacts.hold(freeAnkle, pin.get());
        Point ankle = TwoBones.LEG.reached(hip, freeAnkle.toward(pin.get(), hold));
        Point knee = TwoBones.LEG.hinge(hip, ankle, freeKnee.along(tilted(thighTilt + 90), POLE_DISTANCE));
        Point freeFoot = tilted(shankTilt + DEGREES_OF_FLAT_FOOT + pose.angle(ankleOf(hipChannel)));
        return new Leg(
                hip, knee, ankle, ankle.along(freeFoot.toward(FLAT_FOOT, hold).unit(), Body.TOE));
    }

    private static Channel ankleOf(Channel hip) {
        return hip == Channel.HIP_N ? Channel.ANKLE_N : Channel.ANKLE_F;
    }

    private static Arm arm(Pose pose, Point attached, Leg leg, Channel shoulderChannel, Channel elbowChannel) {
        double bend = pose.angle(elbowChannel);
        double tilt = pose.angle(shoulderChannel) - trunkTilt(pose);
        Point freeElbow = attached.along(tilted(tilt), Body.UPPER_ARM);
        Point freeWrist = freeElbow.along(tilted(tilt + bend), Body.FOREARM);
        Point pole = freeElbow.along(tilted(tilt - 90), POLE_DISTANCE);
        Point direction = tilted(tilt + bend);
        Optional<Point> floor = Contacts.wrist(pose.base()).map(place -> atDepth(place, attached));
        if (floor.isPresent()) {
            double hold = Contacts.hold(freeWrist, floor.get());
            Point shoulder = glided(attached, floor.get(), hold);
            Point wish = freeWrist.toward(floor.get(), hold);
            return arm(shoulder, wish, pole, direction.toward(FLAT_HAND, hold).unit());
        }
        double rest = Contacts.restOnThigh(pose.base(), pose.angle(shoulderChannel), bend);
        Point onThigh = atDepth(Contacts.thighRest(leg.hip(), leg.knee(), 0.62), attached);
        Point wish = freeWrist.toward(onThigh, rest);
        return arm(attached, wish, pole, direction.toward(HAND_ON_THIGH, rest).unit());
    }

    private static Arm arm(Point shoulder, Point wish, Point pole, Point hand) {
        Point wrist = TwoBones.ARM.reached(shoulder, wish);
        Point elbow = TwoBones.ARM.hinge(shoulder, wrist, pole);
        return new Arm(shoulder, elbow, wrist, wrist.along(hand, Body.HAND));
    }

    private static Point glided(Point shoulder, Point wrist, double hold) {
        double missing = shoulder.distance(wrist) - LEANING_REACH;
        double glide = hold * Math.clamp(missing, -MOST_GLIDE, MOST_GLIDE);
        return shoulder.along(wrist.from(shoulder).unit(), glide);
    }

    private static double trunkTilt(Pose pose) {
        return pose.angle(Channel.ROOT) + pose.angle(Channel.LUMBAR) + pose.angle(Channel.THORAX);
    }

    private static double thighTilt(Pose pose, Channel hip) {
        return pose.angle(hip) - pose.angle(Channel.ROOT);
    }

    private static Point tilted(double degrees) {
        return new Point(Axes.sin(degrees), -Axes.cos(degrees), 0);
    }

    private static Point atDepth(Point place, Point other) {
        return new Point(place.x(), place.y(), other.z());
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
