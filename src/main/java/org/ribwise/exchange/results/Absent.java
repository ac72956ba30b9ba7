package org.ribwise.exchange.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is not in a file: `null` in its records, empty in ours.
final class Absent {

    private Absent() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    /// @throws IllegalArgumentException if it is not there
    static <T> T needed(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
