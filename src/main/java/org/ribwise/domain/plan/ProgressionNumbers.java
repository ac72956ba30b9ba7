package org.ribwise.domain.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A person's numbers of the progression rules.
///
/// @param set those that were set; the others are as the reference says
public record ProgressionNumbers(Map<ProgressionNumber, Integer> set) {

    /// Every number as the reference says.
    public static final ProgressionNumbers USUAL = new ProgressionNumbers(Map.of());

    /// Copies the map.
    ///
    /// @throws IllegalArgumentException if a number is out of its range or the numbers are not in order
    public ProgressionNumbers {
        EnumMap<ProgressionNumber, Integer> copy = new EnumMap<>(ProgressionNumber.class);
        copy.putAll(set);
        copy.forEach((number, value) -> {
            if (value < number.lowest() || value > number.highest()) {
                throw new IllegalArgumentException(number + " " + value);
            }
        });
        set = Collections.unmodifiableMap(copy);
        requireBelow(set, ProgressionNumber.GREEN_PAIN_UP_TO, ProgressionNumber.RED_PAIN_FROM);
        requireBelow(set, ProgressionNumber.BREAK_DAYS, ProgressionNumber.LONG_BREAK_DAYS);
        requireBelow(set, ProgressionNumber.LONG_BREAK_DAYS, ProgressionNumber.RESTART_DAYS);
    }

    private static void requireBelow(
            Map<ProgressionNumber, Integer> set, ProgressionNumber less, ProgressionNumber more) {
        if (of(set, less) >= of(set, more)) {
            throw new IllegalArgumentException(less + " is not below " + more);
        }
    }

    /// The same with another number.
    ///
    /// @throws IllegalArgumentException if it is out of its range or the numbers would not be in order
    public ProgressionNumbers with(ProgressionNumber number, int value) {
        EnumMap<ProgressionNumber, Integer> changed = new EnumMap<>(ProgressionNumber.class);
        changed.putAll(set);
        changed.put(number, value);
        return new ProgressionNumbers(changed);
    }

    /// One number.
    public int of(ProgressionNumber number) {
        return of(set, number);
    }

    private static int of(Map<ProgressionNumber, Integer> set, ProgressionNumber number) {
        return Objects.requireNonNull(set.getOrDefault(number, number.usual()));
    }
}
