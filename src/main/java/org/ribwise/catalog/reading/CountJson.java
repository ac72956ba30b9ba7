package org.ribwise.catalog.reading;

import org.ribwise.domain.exercise.Range;

/// A number of a dose as it stands in a file.
///
/// @param start at first
/// @param target later
public record CountJson(int start, int target) {

    /// The same for the program.
    ///
    /// @throws IllegalArgumentException if it shrinks
    public Range range() {
        return new Range(start, target);
    }
}
