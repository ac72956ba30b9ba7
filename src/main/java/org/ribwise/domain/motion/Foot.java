package org.ribwise.domain.motion;

/// A foot seen from the side: how it points and how high its ankle must be to stay above the floor.
final class Foot {

    /// Ankle to toes of a foot that is flat.
    static final Point FLAT = new Point(Body.TOE, Body.TOE_HEIGHT - Body.ANKLE_HEIGHT, 0).unit();
    /// Tilt of the line from ankle to toes against the shank when the sole is at a right angle to it.
    static final double AT_RIGHT_ANGLE = 77.7;
    /// The same when the foot is stretched, its top on the mat.
    static final double STRETCHED = 4;

    private static final double HEEL_BEHIND = 0.045;
    private static final double HEEL_BELOW = 0.038;

    private Foot() {}

    /// The least height of the ankle joint with which neither heel nor toes sink into the floor.
    ///
    /// @param pointing direction from ankle to toes
    static double leastAnkleHeight(Point pointing) {
        // the sole is parallel to the line from ankle to toes, turned by the angle of a flat foot
        double cos = pointing.x() * FLAT.x() + pointing.y() * FLAT.y();
        double sin = pointing.y() * FLAT.x() - pointing.x() * FLAT.y();
        double heel = HEEL_BEHIND * sin + HEEL_BELOW * cos;
        double toes = Body.TOE_HEIGHT - Body.TOE * pointing.y();
        return Math.max(heel, toes);
    }
}
