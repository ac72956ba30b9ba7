package org.ribwise.domain.measure;

/// One blow into a peak-flow meter.
///
/// @param litresPerMinute 50 to 900 L/min (clinical reference 5.7, 9)
public record PeakFlow(int litresPerMinute) implements Comparable<PeakFlow> {

    /// Lowest value that can be entered.
    public static final int LOWEST_LITRES_PER_MINUTE = 50;
    /// Highest value that can be entered.
    public static final int HIGHEST_LITRES_PER_MINUTE = 900;

    /// @throws IllegalArgumentException if the value is out of range
    public PeakFlow {
        if (litresPerMinute < LOWEST_LITRES_PER_MINUTE || litresPerMinute > HIGHEST_LITRES_PER_MINUTE) {
            throw new IllegalArgumentException(litresPerMinute + " L/min");
        }
    }

    @Override
    public int compareTo(PeakFlow other) {
        return Integer.compare(litresPerMinute, other.litresPerMinute);
    }
}
