package org.ribwise.domain.motion;

/// Two bones of fixed length, hinged: upper arm and forearm, or thigh and shank.
///
/// @param first length of the bone at the root
/// @param second length of the bone at the end
record TwoBones(double first, double second) {

    static final TwoBones ARM = new TwoBones(Body.UPPER_ARM, Body.FOREARM);
    static final TwoBones LEG = new TwoBones(Body.THIGH, Body.SHANK);

    /// The place nearest to a wish that the end of the bones can reach from the root.
    Point reached(Point root, Point wish) {
        Point way = wish.from(root);
        double distance = way.length();
        double reach = Math.clamp(distance, Math.abs(first - second), first + second);
        return distance == 0 ? root.plus(new Point(0, -reach, 0)) : root.along(way, reach / distance);
    }

    /// The hinge between root and end, on that side of the line between them where the pole is.
    ///
    /// @param end a place within reach
    Point hinge(Point root, Point end, Point pole) {
        Point way = end.from(root);
        double distance = way.length();
        Point direction = way.unit();
        double along = (first * first - second * second + distance * distance) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, first * first - along * along));
        Point toPole = pole.from(root);
        Point across = toPole.along(direction, -toPole.dot(direction)).unit();
        return root.along(direction, along).along(across, aside);
    }
}
