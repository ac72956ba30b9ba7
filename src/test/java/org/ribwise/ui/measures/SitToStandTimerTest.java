package org.ribwise.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.ui.measures.SitToStandTimer.Moment;

/// Three seconds to get ready, then the minute.
class SitToStandTimerTest {

    @ParameterizedTest
    @CsvSource({"0, 3", "999, 3", "1000, 2", "2999, 1"})
    void itCountsThreeTwoOne(long millis, int left) {
        assertThat(SitToStandTimer.at(millis)).isEqualTo(new Moment.Ready(left));
    }

    @ParameterizedTest
    @CsvSource({"3000, 60", "3999, 60", "4000, 59", "62999, 1"})
    void thenTheMinute(long millis, int left) {
        assertThat(SitToStandTimer.at(millis)).isEqualTo(new Moment.Counting(left));
    }

    @Test
    void andThenItIsOver() {
        assertThat(SitToStandTimer.at(63_000)).isEqualTo(new Moment.Over());
        assertThat(SitToStandTimer.at(Long.MAX_VALUE)).isEqualTo(new Moment.Over());
    }
}
