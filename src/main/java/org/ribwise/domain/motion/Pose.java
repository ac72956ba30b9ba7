package org.ribwise.domain.motion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Angles that differ from a base pose. Two poses of one movement share view and base.
///
/// @param view from where the figure is seen
/// @param base the position that gives every channel not named in `angles`
/// @param angles channel values in degrees (or shares, see {@link Channel}), finite, between −360 and 360
public record Pose(View view, BasePose base, Map<Channel, Double> angles) {

    /// Copies the angles.
    ///
    /// @throws IllegalArgumentException if an angle is not finite or beyond a full turn
    public Pose {
        EnumMap<Channel, Double> copy = new EnumMap<>(Channel.class);
        copy.putAll(angles);
        copy.forEach((channel, angle) -> {
            if (!(Math.abs(angle) <= 360)) {
                throw new IllegalArgumentException(channel + ": " + angle + " is not an angle");
            }
        });
        angles = Collections.unmodifiableMap(copy);
    }

    /// The base pose itself.
    public static Pose of(View view, BasePose base) {
        return new Pose(view, base, Map.of());
    }

    /// The value of a channel: the one given here, otherwise that of the base.
    public double angle(Channel channel) {
        Double given = angles.get(channel);
        return given != null ? given : base.angle(channel);
    }
}
