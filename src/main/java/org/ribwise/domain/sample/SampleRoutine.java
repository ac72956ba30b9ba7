package org.ribwise.domain.sample;

import java.util.List;
import org.ribwise.domain.exercise.ExerciseId;

/// A routine that the made-up person does.
///
/// @param id which routine
/// @param version version of its definition
/// @param parts its exercises, at least one
public record SampleRoutine(ExerciseId id, int version, List<Part> parts) {

    /// One exercise.
    ///
    /// @param exercise which
    /// @param version version of its definition
    /// @param plannedMillis how long it takes in full
    public record Part(ExerciseId exercise, int version, long plannedMillis) {}

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is no exercise
    public SampleRoutine {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a routine without an exercise");
        }
    }
}
