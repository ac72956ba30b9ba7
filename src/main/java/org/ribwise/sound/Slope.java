package org.ribwise.sound;

/// Smooth slopes for loudness: a slope without corners is not heard as a click.
final class Slope {

    private Slope() {}

    /// From 0 to 1 while `share` goes from 0 to 1; level outside.
    static double up(double share) {
        if (share <= 0) {
            return 0;
        }
        return share >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * share);
    }
}
