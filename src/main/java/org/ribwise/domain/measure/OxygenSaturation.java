package org.ribwise.domain.measure;

/// What a pulse oximeter shows. Readings vary by 2 to 3 % and can be too high on darker skin, so symptoms win
/// over numbers (clinical reference 5.3).
///
/// @param percent 50 to 100 % (clinical reference 5.7, 9)
public record OxygenSaturation(int percent) implements Comparable<OxygenSaturation> {

    /// Lowest value that can be entered.
    public static final int LOWEST_PERCENT = 50;
    /// Highest value that can be entered.
    public static final int HIGHEST_PERCENT = 100;

    /// @throws IllegalArgumentException if the value is out of range
    public OxygenSaturation {
        if (percent < LOWEST_PERCENT || percent > HIGHEST_PERCENT) {
            throw new IllegalArgumentException("oxygen saturation " + percent);
        }
    }

    @Override
    public int compareTo(OxygenSaturation other) {
        return Integer.compare(percent, other.percent);
    }
}
