package org.ribwise.catalog.routine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.Variant;

/// A routine as it stands in its file.
record RoutineJson(
        String id,
        int version,
        Map<String, String> name,
        Map<String, String> description,
        int getReadySeconds,
        List<Item> items) {

    /// Numbers that are left out are the exercise's start dose.
    record Item(
            String exercise,
            @Nullable Variant variant,
            @Nullable Integer seconds,
            @Nullable Integer rounds,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            int restSeconds) {}
}
