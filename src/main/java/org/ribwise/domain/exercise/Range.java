package org.ribwise.domain.exercise;

/// Where a new person begins and where the steps up end, in the unit that the owner's name says.
///
/// @param start first value, not negative
/// @param target last value, at least `start`
public record Range(int start, int target) {

    /// @throws IllegalArgumentException if the start is negative or above the target
    public Range {
        if (start < 0 || target < start) {
            throw new IllegalArgumentException(start + " to " + target);
        }
    }
}
