package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;

/// The gate of clinical reference 5.2, written from its table by hand.
class CheckInGateTest {

    @Test
    void everySignOfTheTableIsAskedAndNoOther() {
        assertThat(WarningSign.values())
                .as("G1, G2, G3, G4, G5, G9")
                .containsExactly(
                        WarningSign.BREATHING_WORSE,
                        WarningSign.RECENT_FLARE,
                        WarningSign.UNWELL,
                        WarningSign.HEART_OR_CIRCULATION,
                        WarningSign.COUGHED_BLOOD,
                        WarningSign.BACK_RED_FLAG);
    }

    @ParameterizedTest
    @EnumSource(WarningSign.class)
    void anySignAloneMeansNotTodayHoweverWellOneFeelsOtherwise(WarningSign sign) {
        assertThat(CheckInGate.verdict(Set.of(sign), ratings(0, 0))).isEqualTo(new Verdict.NotToday(Set.of(sign)));
        assertThat(CheckInGate.verdict(Set.of(sign), Ratings.MISSING)).isEqualTo(new Verdict.NotToday(Set.of(sign)));
        assertThat(CheckInGate.verdict(Set.of(sign), ratings(10, 10)))
                .as("a sign comes before what would be offered for pain or breathlessness")
                .isEqualTo(new Verdict.NotToday(Set.of(sign)));
    }

    @Test
    void allSignsAreGivenAsTheReason() {
        Set<WarningSign> all = EnumSet.allOf(WarningSign.class);

        assertThat(CheckInGate.verdict(all, Ratings.MISSING)).isEqualTo(new Verdict.NotToday(all));
        assertThatThrownBy(() -> new Verdict.NotToday(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "pain {0}, breathlessness {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 0, Go",
                "6, 4, Go",
                "-, -, Go",
                "6, -, Go",
                "-, 4, Go",
                "6, 5, RecoverFirst",
                "-, 5, RecoverFirst",
                "0, 10, RecoverFirst",
                "7, 5, RecoverFirst",
                "10, 10, RecoverFirst",
                "7, 4, BreathingOnly",
                "7, -, BreathingOnly",
                "10, 0, BreathingOnly",
            })
    void breathlessnessFromFiveRecoversFirstAndPainFromSevenLeavesBreathingOnly(
            @Nullable Integer pain, @Nullable Integer breathlessness, String verdict) {
        Verdict given = CheckInGate.verdict(Set.of(), ratings(pain, breathlessness));

        assertThat(given.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @Test
    void theWorstRegionDecidesWhicheverItIs() {
        for (BodyRegion worst : BodyRegion.values()) {
            Map<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
            for (BodyRegion region : BodyRegion.values()) {
                pain.put(region, new Nrs(region == worst ? 7 : 6));
            }
            assertThat(CheckInGate.verdict(Set.of(), new Ratings(pain, Optional.of(new Nrs(4)))))
                    .isEqualTo(new Verdict.BreathingOnly());
        }
    }

    private static Ratings ratings(@Nullable Integer pain, @Nullable Integer breathlessness) {
        return new Ratings(
                pain == null ? Map.of() : Map.of(BodyRegion.MID_BACK, new Nrs(pain)),
                Optional.ofNullable(breathlessness).map(Nrs::new));
    }
}
