package org.ribwise.domain.measure;

/// A numeric rating from 0 to 10, higher is worse (clinical reference 4.1: pain and breathlessness NRS).
///
/// A rating that was not given is an empty `Optional<Nrs>`, never 0.
///
/// @param value 0 (none) to 10 (the most one can imagine)
public record Nrs(int value) implements Comparable<Nrs> {

    /// Lowest rating.
    public static final int LOWEST = 0;
    /// Highest rating.
    public static final int HIGHEST = 10;

    /// @throws IllegalArgumentException if the value is not 0 to 10
    public Nrs {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("rating " + value + " is outside 0 to 10");
        }
    }

    @Override
    public int compareTo(Nrs other) {
        return Integer.compare(value, other.value);
    }
}
