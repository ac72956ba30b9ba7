package org.ribwise.domain.chart;

/// A band of values.
///
/// @param kind what it means
/// @param low its lower edge
/// @param high its upper edge, above the lower one
public record ChartZone(Kind kind, double low, double high) {

    /// What a band means.
    public enum Kind {
        /// Better than the baseline by a change that matters.
        BETTER,
        GREEN,
        YELLOW,
        RED
    }

    /// @throws IllegalArgumentException if it has no height
    public ChartZone {
        if (!(high > low)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }
}
