package org.ribwise.domain.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyThresholdsTest {

    /// Written from clinical reference 3.5, 4.4, 5.2, 5.3, 5.5 and 5.6 by hand.
    @ParameterizedTest
    @CsvSource({
        "FLARE_DAYS, 14",
        "BREATHLESS_ABOVE_USUAL, 2",
        "BREATHLESS_FROM, 5",
        "ASK_AGAIN_MINUTES, 10",
        "GREEN_FROM_PERCENT, 80",
        "YELLOW_FROM_PERCENT, 50",
        "BEST_HOLDS_MONTHS, 12",
        "OXYGEN_FLOOR_PERCENT, 90",
        "OXYGEN_URGENT_BELOW_FLOOR, 2",
        "NO_STRETCH_PAIN_FROM, 7",
        "RESTING_PULSE_UP_TO, 120",
        "STOP_BREATHLESS_FROM, 7",
        "FALLING_AFTER_MINUTES, 2",
        "BACK_AFTER_MINUTES, 10",
        "STOP_OXYGEN_BELOW_PERCENT, 88",
        "STOP_OXYGEN_FALL, 4",
        "STOP_OXYGEN_FALL_BELOW_PERCENT, 90",
        "URGENT_OXYGEN_BELOW_PERCENT, 85",
        "OXYGEN_BACK_AFTER_MINUTES, 3",
        "STOP_PAIN_FROM, 6",
        "REPEATED_STOPS, 2",
        "REPEATED_STOP_DAYS, 7",
        "RED_FLAG_PAIN_FROM, 7",
        "RED_FLAG_WEEKS, 4",
        "RELIEVER_DAYS_UP_TO, 2",
        "SEVERE_PAIN_FROM, 7",
        "SEVERE_PAIN_DAYS, 3",
        "ACT_UP_TO, 19",
        "ATTACKS_A_YEAR, 2",
        "STEROID_COURSES_A_YEAR, 2",
        "AFTER_ATTACK_REST_DAYS, 1",
        "AFTER_ATTACK_STEADY_HOURS, 48",
        "AFTER_ATTACK_SESSIONS, 3",
        "AFTER_ATTACK_DOSE_PERCENT, 50",
    })
    void theDefaultIsThatOfTheReference(SafetyNumber number, int usual) {
        assertThat(SafetyThresholds.USUAL.of(number)).isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(SafetyNumber.class)
    void everyNumberCanBeSetWithinItsRangeAndNotOutside(SafetyNumber number) {
        assertThat(number.usual()).isBetween(number.lowest(), number.highest());
        assertThatThrownBy(() -> SafetyThresholds.USUAL.with(number, number.lowest() - 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SafetyThresholds.USUAL.with(number, number.highest() + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SafetyThresholds.USUAL.with(number, number.usual()).of(number))
                .isEqualTo(number.usual());
    }

    @Test
    void onlyNumbersWithAPublicSourceNeedNoSignOff() {
        assertThat(SafetyNumber.values())
                .filteredOn(number -> !number.needsSignOff())
                .containsExactly(
                        SafetyNumber.GREEN_FROM_PERCENT,
                        SafetyNumber.YELLOW_FROM_PERCENT,
                        SafetyNumber.RESTING_PULSE_UP_TO,
                        SafetyNumber.ACT_UP_TO);
    }

    @Test
    void yellowBeginsBelowGreen() {
        assertThatThrownBy(() -> new SafetyThresholds(
                        Map.of(SafetyNumber.GREEN_FROM_PERCENT, 60, SafetyNumber.YELLOW_FROM_PERCENT, 70)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SafetyThresholds.USUAL
                        .with(SafetyNumber.GREEN_FROM_PERCENT, 85)
                        .with(SafetyNumber.YELLOW_FROM_PERCENT, 60)
                        .zones()
                        .greenFromPercent())
                .isEqualTo(85);
    }
}
