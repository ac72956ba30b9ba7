package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;

/// A hold is seconds and breaths at once.
class HoldBreathsTest {

    @ParameterizedTest(name = "{0} s are {1} breaths")
    @CsvSource({"5, 1", "7, 1", "8, 1", "9, 1", "10, 2", "14, 2", "15, 3", "20, 3", "30, 5", "45, 7", "120, 18"})
    void aHoldIsAWholeNumberOfSlowBreaths(int seconds, long breaths) {
        assertThat(HoldBreaths.filling(seconds * 1_000L).orElseThrow().count()).isEqualTo(breaths);
    }

    @Test
    void aHoldShorterThanFiveSecondsIsNotPaced() {
        assertThat(HoldBreaths.filling(4_999)).isEmpty();
        assertThat(HoldBreaths.filling(1)).isEmpty();
        assertThat(HoldBreaths.filling(5_000)).isPresent();
    }

    @Test
    void everyHoldOfADoseIsFilledExactlyByBreathsThatAreNeitherHastyNorCut() {
        for (long hold = 5_000; hold <= 120_000; hold += 1_000) {
            HoldBreaths breaths = HoldBreaths.filling(hold).orElseThrow();
            assertThat(hold - breaths.count() * breaths.pattern().cycleMillis())
                    .as("milliseconds left over in %s", hold)
                    .isBetween(0L, breaths.count() - 1);
            assertThat(breaths.pattern().cycleMillis())
                    .as("one breath of a hold of %s ms", hold)
                    .isBetween(5_000, 9_000);
            assertThat(breaths.pattern().inMillis())
                    .as("in shorter than out in %s ms", hold)
                    .isLessThan(breaths.pattern().outMillis());
            assertThat(breaths.at(0).moment().phase()).isEqualTo(BreathPhase.IN);
            BreathMoment last = breaths.at(hold - 1).moment();
            assertThat(last.phase()).isEqualTo(BreathPhase.OUT);
            assertThat(last.breath()).as("no breath too many").isEqualTo(breaths.count() - 1);
        }
    }
}
