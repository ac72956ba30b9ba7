package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// How a movement begins and ends.
class EasingTest {

    private static final double STEP = 1e-4;

    @Test
    void itGoesFromNothingToAllAndNeverBack() {
        double before = 0;
        for (int i = 0; i <= 10_000; i++) {
            double now = Easing.smooth(i / 10_000.0);
            assertThat(now).isBetween(before, 1.0);
            before = now;
        }
        assertThat(Easing.smooth(0)).isZero();
        assertThat(Easing.smooth(0.5)).isEqualTo(0.5);
        assertThat(Easing.smooth(1)).isEqualTo(1);
    }

    @Test
    void outsideItStaysAtTheNearerEnd() {
        assertThat(Easing.smooth(-0.1)).isZero();
        assertThat(Easing.smooth(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Easing.smooth(1.1)).isEqualTo(1);
        assertThat(Easing.smooth(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void itBeginsAndEndsAtRestAndBothHalvesAreAlike() {
        assertThat(Easing.smooth(STEP) / STEP).isLessThan(1e-6);
        assertThat((1 - Easing.smooth(1 - STEP)) / STEP).isLessThan(1e-6);
        for (double p = 0; p <= 0.5; p += 0.01) {
            assertThat(Easing.smooth(p) + Easing.smooth(1 - p)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void halfWayItIsFastestAndNotFasterThanTwiceTheAverage() {
        double middle = (Easing.smooth(0.5 + STEP) - Easing.smooth(0.5 - STEP)) / (2 * STEP);

        assertThat(middle).isCloseTo(1.875, within(1e-6));
    }
}
