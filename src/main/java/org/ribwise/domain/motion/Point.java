package org.ribwise.domain.motion;

/// A place around the figure, or the way from one place to another, in body heights.
///
/// @param x to the viewer's right
/// @param y up; the floor is 0
/// @param z toward the viewer
public record Point(double x, double y, double z) {

    /// @throws IllegalArgumentException if a coordinate is not finite
    public Point {
        if (!Double.isFinite(x + y + z)) {
            throw new IllegalArgumentException("no place: " + x + ", " + y + ", " + z);
        }
    }

    /// The way to here from another place.
    public Point from(Point other) {
        return new Point(x - other.x, y - other.y, z - other.z);
    }

    /// This place, moved.
    public Point plus(Point way) {
        return new Point(x + way.x, y + way.y, z + way.z);
    }

    /// This place, moved along a direction.
    public Point along(Point direction, double length) {
        return new Point(x + direction.x * length, y + direction.y * length, z + direction.z * length);
    }

    /// The place at a share of the way to another, 0 here, 1 there.
    public Point toward(Point other, double share) {
        return along(other.from(this), share);
    }

    /// The same way, longer or shorter.
    public Point times(double factor) {
        return new Point(x * factor, y * factor, z * factor);
    }

    /// Scalar product of two ways.
    public double dot(Point other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /// Length of this way.
    public double length() {
        return Math.sqrt(dot(this));
    }

    /// Distance to another place.
    public double distance(Point other) {
        return other.from(this).length();
    }

    /// The direction of this way, of length 1.
    ///
    /// @throws IllegalArgumentException if this way has no length
    public Point unit() {
        return times(1 / length());
    }

    /// As seen in a mirror between left and right.
    public Point mirrored() {
        return new Point(-x, y, z);
    }
}
