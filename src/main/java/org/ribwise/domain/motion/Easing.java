package org.ribwise.domain.motion;

/// How a movement begins and ends.
public final class Easing {

    private Easing() {}

    /// Ease in and out along the minimum-jerk curve 10p³ − 15p⁴ + 6p⁵, which is how unhurried human
    /// movements run (Flash and Hogan 1985): speed and acceleration are zero at both ends.
    ///
    /// @param progress 0 to 1; values outside count as the nearer end
    /// @return 0 to 1
    public static double smooth(double progress) {
        double p = Math.clamp(progress, 0.0, 1.0);
        return Math.clamp(p * p * p * (10 + p * (-15 + 6 * p)), 0.0, 1.0);
    }
}
