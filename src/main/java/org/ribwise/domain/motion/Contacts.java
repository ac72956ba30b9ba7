package org.ribwise.domain.motion;

/// What touches what, in every base pose: the one place where pins are written down.
///
/// A hand or foot is pinned as long as its angles leave it near the place that it touches, and let go smoothly as
/// they carry it away. So listed angles need not be exact (clinical reference 2.3: "within a few degrees"), and a
/// movement that lifts a hand lifts it. Places are design values, in body heights, for a figure that faces right.
final class Contacts {

    /// Height of the spine of a body that lies on its back or face down.
    static final double LYING_HEIGHT = 0.075;
    /// Where the lower end of the neck rests when lying on the back with the hips at 0.
    static final Point LYING_NECK = new Point(-Body.PELVIS - Body.LUMBAR - Body.THORAX, LYING_HEIGHT, 0);
    /// Height of a wrist whose palm is on the floor.
    static final double PALM = 0.028;
    /// Height of an elbow and wrist that lie on the floor.
    static final double FOREARM = 0.026;
    /// Where a kneeling shank points: backward along the mat, the ankle a little lower than the knee.
    static final double MAT_SHANK_TILT = -88;
    /// Where the feet of a split stance are, before and behind the middle.
    static final double SPLIT = 0.135;
    /// A hand on hands and knees: below the middle of the places that the shoulders take between the arched and the
    /// rounded back.
    static final Point KNEELING_HAND = new Point(0.284, PALM, 0);
    /// A hand on the worktop before a standing person.
    static final Point WORKTOP_HAND = new Point(0.29, 0.566, 0);
    /// A hand on the floor beside a body that lies on its back.
    static final Point LYING_HAND = new Point(0.02, PALM, 0);
    /// A hand on the floor before a body that lies face down on its forearms.
    static final Point PRONE_HAND = new Point(0.405, FOREARM, 0);

    private static final double HELD_WITHIN = 0.06;
    private static final double FREE_BEYOND = 0.16;
    private static final double RESTING_HAND_HELD_WITHIN = 0.12;
    private static final double RESTING_HAND_FREE_BEYOND = 0.26;
    private static final double RESTING_ARM_WITHIN_DEGREES = 30;
    private static final double RESTING_HAND_ABOVE_HIP = 0.066;

    private Contacts() {}

    /// How firmly a limb end is pinned: 1 while its angles leave it near the place it touches, 0 far away.
    static double hold(Point free, Point pin) {
        return fade(Math.hypot(free.x() - pin.x(), free.y() - pin.y()), HELD_WITHIN, FREE_BEYOND);
    }

    /// The same for a foot that is lifted only a little.
    static double firmly(Point free, Point pin) {
        return fade(Math.hypot(free.x() - pin.x(), free.y() - pin.y()), HELD_WITHIN / 2, FREE_BEYOND / 2);
    }

    /// The same for a hand that lies beside the body.
    static double rest(Point free, Point pin) {
        double distance = Math.hypot(free.x() - pin.x(), free.y() - pin.y());
        return fade(distance, RESTING_HAND_HELD_WITHIN, RESTING_HAND_FREE_BEYOND);
    }

    /// How firmly something lies on the floor: 1 while its angles leave it near that height, wherever along it.
    static double ground(double height, double onFloor) {
        return fade(height - onFloor, HELD_WITHIN, FREE_BEYOND);
    }

    /// How firmly a shank lies on the mat: 1 while its knee is down, 0 when it is lifted.
    static double shankDown(Point knee) {
        return 1 - Easing.smooth((knee.y() - Body.KNEELING_HEIGHT) / FREE_BEYOND);
    }

    /// From the side: how firmly the hand of a seated person rests on the thigh: 1 with the arm angles of the
    /// base, 0 well away from them.
    static double restOnThigh(BasePose base, double shoulderDegrees, double elbowDegrees) {
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

    /// 0 below one value, 1 above the other, smooth between.
    static double rise(double value, double from, double to) {
        return Easing.smooth((value - from) / (to - from));
    }

    private static double fade(double value, double from, double to) {
        return 1 - rise(value, from, to);
    }
}
