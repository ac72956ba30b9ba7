package org.ribwise.domain.alarm;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ribwise.domain.measure.PeakFlowZones;

/// A person's numbers of the safety rules.
///
/// @param set those that were set; the others are as the reference says
public record SafetyThresholds(Map<SafetyNumber, Integer> set) {

    /// Every number as the reference says.
    public static final SafetyThresholds USUAL = new SafetyThresholds(Map.of());

    /// Copies the map.
    ///
    /// @throws IllegalArgumentException if a number is out of its range, or yellow would not begin below green
    public SafetyThresholds {
        EnumMap<SafetyNumber, Integer> copy = new EnumMap<>(SafetyNumber.class);
        copy.putAll(set);
        copy.forEach((number, value) -> {
            if (value < number.lowest() || value > number.highest()) {
                throw new IllegalArgumentException(number + " " + value);
            }
        });
        set = Collections.unmodifiableMap(copy);
        zones(set);
    }

    /// One number.
    public int of(SafetyNumber number) {
        return of(set, number);
    }

    /// The same with another number.
    public SafetyThresholds with(SafetyNumber number, int value) {
        EnumMap<SafetyNumber, Integer> changed = new EnumMap<>(SafetyNumber.class);
        changed.putAll(set);
        changed.put(number, value);
        return new SafetyThresholds(changed);
    }

    /// The zones of the peak flow.
    public PeakFlowZones zones() {
        return zones(set);
    }

    private static PeakFlowZones zones(Map<SafetyNumber, Integer> set) {
        return new PeakFlowZones(
                of(set, SafetyNumber.GREEN_FROM_PERCENT),
                of(set, SafetyNumber.YELLOW_FROM_PERCENT),
                of(set, SafetyNumber.BEST_HOLDS_MONTHS));
    }

    private static int of(Map<SafetyNumber, Integer> set, SafetyNumber number) {
        return Objects.requireNonNull(set.getOrDefault(number, number.usual()));
    }
}
