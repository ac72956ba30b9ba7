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

    /// The hinge between root and end that is at a height, or as near to it as the bones allow.
    ///
    /// @param end a place within reach
    /// @param side of the two places at that height, the one farther in this direction
    Point hingeAtHeight(Point root, Point end, double height, Point side) {
        Point way = end.from(root);
        double distance = way.length();
        Point direction = way.unit();
        double along = (first * first - second * second + distance * distance) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, first * first - along * along));
        Point middle = root.along(direction, along);
        Point up = new Point(0, 1, 0).along(direction, -direction.y()).unit();
        Point level = new Point(
                direction.y() * up.z() - direction.z() * up.y(),
                direction.z() * up.x() - direction.x() * up.z(),
                direction.x() * up.y() - direction.y() * up.x());
        double sin = aside == 0 ? 0 : Math.clamp((height - middle.y()) / (aside * up.y()), -1, 1);
        double cos = Math.sqrt(1 - sin * sin) * (level.dot(side) < 0 ? -1 : 1);
        return middle.along(up, aside * sin).along(level, aside * cos);
    }
}
