package org.ribwise.domain.motion;

import java.util.Optional;

/// What touches what, in every base pose: the one place where pins are written down.
///
/// A hand or foot is pinned as long as its angles leave it near the place that it touches, and let go smoothly as
/// they carry it away. So listed angles need not be exact (clinical reference 2.3: "within a few degrees"), and a
/// movement that lifts a hand lifts it. Places are design values, in body heights.
final class Contacts {

    private static final double HELD_WITHIN = 0.06;
    private static final double FREE_BEYOND = 0.16;
    private static final double RESTING_ARM_WITHIN_DEGREES = 30;
    private static final double RESTING_HAND_ABOVE_HIP = 0.066;
    private static final double LYING_HEIGHT = 0.075;

    /// Where a kneeling shank points: backward along the mat, the ankle a little lower than the knee.
    static final double MAT_SHANK_TILT = -88;

    private Contacts() {}

    /// From the side: where the hip joints are, given the direction of the near thigh and shank.
    static Point hips(BasePose base, Point thigh, Point shank) {
        return switch (base) {
            case SIT, SIT_LEAN -> new Point(0, Body.SITTING_HIP_HEIGHT, 0);
            case CROOK, PRONE, SIDE_LYING -> new Point(0, LYING_HEIGHT, 0);
            case QUAD -> new Point(0, Body.KNEELING_HEIGHT, 0).along(thigh, -Body.THIGH);
            case STAND ->
                new Point(0, Body.ANKLE_HEIGHT, 0).along(shank, -Body.SHANK).along(thigh, -Body.THIGH);
        };
    }

    /// From the side: where a foot stands, if it does.
    static Optional<Point> ankle(BasePose base) {
        return switch (base) {
            case SIT, SIT_LEAN -> Optional.of(new Point(Body.THIGH, Body.ANKLE_HEIGHT, 0));
            case CROOK -> Optional.of(new Point(0.31, Body.ANKLE_HEIGHT, 0));
            case STAND -> Optional.of(new Point(0, Body.ANKLE_HEIGHT, 0));
            case QUAD, PRONE, SIDE_LYING -> Optional.empty();
        };
    }

    /// From the side: where a hand leans on the floor, if it does. On hands and knees that is below the middle of
    /// the places that the shoulders take between the arched and the rounded back.
    static Optional<Point> wrist(BasePose base) {
        return switch (base) {
            case QUAD -> Optional.of(new Point(0.284, 0.028, 0));
            case SIT, SIT_LEAN, CROOK, STAND, PRONE, SIDE_LYING -> Optional.empty();
        };
    }

    /// How firmly a limb end is pinned: 1 while its angles leave it near the place it touches, 0 far away.
    static double hold(Point free, Point pin) {
        double distance = Math.hypot(free.x() - pin.x(), free.y() - pin.y());
        return 1 - Easing.smooth((distance - HELD_WITHIN) / (FREE_BEYOND - HELD_WITHIN));
    }

    /// How firmly a shank lies on the mat: 1 while its knee is down, 0 when it is lifted.
    static double shankDown(BasePose base, Point knee) {
        if (base != BasePose.QUAD) {
            return 0;
        }
        return 1 - Easing.smooth((knee.y() - Body.KNEELING_HEIGHT) / FREE_BEYOND);
    }

    /// From the side: how firmly the hand of a seated person rests on the thigh: 1 with the arm angles of the
    /// base, 0 well away from them.
    static double restOnThigh(BasePose base, double shoulderDegrees, double elbowDegrees) {
        if (base != BasePose.SIT) {
            return 0;
        }
        double away = Math.abs(shoulderDegrees - base.angle(Channel.SHOULDER_N))
                + Math.abs(elbowDegrees - base.angle(Channel.ELBOW_N));
        return 1 - Easing.smooth(away / RESTING_ARM_WITHIN_DEGREES);
    }

    /// Where the wrist of a resting hand is on the thigh of a seated person.
    ///
    /// @param hip the hip joint
    /// @param knee the knee joint
    /// @param share how far down the thigh, 0 to 1
    static Point thighRest(Point hip, Point knee, double share) {
        return hip.toward(knee, share).plus(new Point(0, RESTING_HAND_ABOVE_HIP, 0));
    }
}
