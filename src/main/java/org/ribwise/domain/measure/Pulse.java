package org.ribwise.domain.measure;

/// Beats of the heart at rest.
///
/// @param perMinute 30 to 220 beats a minute (range of entry: design value, needs sign-off)
public record Pulse(int perMinute) {

    /// Lowest value that can be entered.
    public static final int LOWEST_PER_MINUTE = 30;
    /// Highest value that can be entered.
    public static final int HIGHEST_PER_MINUTE = 220;

    /// @throws IllegalArgumentException if the value is out of range
    public Pulse {
        if (perMinute < LOWEST_PER_MINUTE || perMinute > HIGHEST_PER_MINUTE) {
            throw new IllegalArgumentException("pulse " + perMinute);
        }
    }
}
