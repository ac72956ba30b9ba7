package org.ribwise.domain.motion;

/// How a part of the body is turned: three directions at right angles, each of length 1.
///
/// @param up toward the crown
/// @param left toward the person's own left
/// @param front where the breastbone or the nose points
public record Axes(Point up, Point left, Point front) {

    /// Upright, facing the viewer: the person's left is at the viewer's right.
    static final Axes FACING_VIEWER = new Axes(new Point(0, 1, 0), new Point(1, 0, 0), new Point(0, 0, 1));

    /// Upright, facing the viewer's right: the person's right side is near.
    static final Axes FACING_RIGHT = new Axes(new Point(0, 1, 0), new Point(0, 0, -1), new Point(1, 0, 0));

    /// Bent sideways, + toward the person's left.
    Axes bentLeft(double degrees) {
        double sin = sin(degrees);
        double cos = cos(degrees);
        return new Axes(up.times(cos).along(left, sin), left.times(cos).along(up, -sin), front);
    }

    /// Turned about the long axis, + toward the person's left.
    Axes turnedLeft(double degrees) {
        double sin = sin(degrees);
        double cos = cos(degrees);
        return new Axes(up, left.times(cos).along(front, -sin), front.times(cos).along(left, sin));
    }

    /// Pitched forward.
    Axes pitched(double degrees) {
        double sin = sin(degrees);
        double cos = cos(degrees);
        return new Axes(up.times(cos).along(front, sin), left, front.times(cos).along(up, -sin));
    }

    /// As seen in a mirror between left and right.
    Axes mirrored() {
        return new Axes(up.mirrored(), left.mirrored().times(-1), front.mirrored());
    }

    /// The direction outward to one of the person's own sides.
    public Point outward(Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> left.times(-1);
        };
    }

    /// The place that lies so far up, left and to the front of an origin.
    public Point place(Point origin, double upward, double leftward, double frontward) {
        return origin.along(up, upward).along(left, leftward).along(front, frontward);
    }

    static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
