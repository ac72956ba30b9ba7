package org.ribwise.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.recovery.RecoveryPace.Calm;
import org.ribwise.domain.recovery.RecoveryPace.Paced;

/// The rhythm of clinical reference 1.2 and 1.3, br-recovery.
class RecoveryPaceTest {

    @Test
    void nothingIsCountedForHalfAMinute() {
        assertThat(RecoveryPace.at(0)).isEqualTo(new Calm());
        assertThat(RecoveryPace.at(29_999)).isEqualTo(new Calm());
    }

    @Test
    void thenTwoInAndThreeOutThenTwoInAndFourOut() {
        assertThat(RecoveryPace.at(30_000)).isEqualTo(new Paced(new BreathPattern(2_000, 0, 3_000, 0), 0));
        assertThat(RecoveryPace.at(120_000)).isEqualTo(new Paced(new BreathPattern(2_000, 0, 4_000, 0), 0));
        assertThat(RecoveryPace.at(299_000)).isEqualTo(new Paced(new BreathPattern(2_000, 0, 4_000, 0), 179_000));
    }

    @Test
    void theRhythmChangesBetweenTwoBreaths() {
        long firstLasts = RecoveryPace.LONGER_FROM_MILLIS - RecoveryPace.PACED_FROM_MILLIS;
        assertThat(firstLasts % RecoveryPace.FIRST.cycleMillis()).isZero();
    }
}
