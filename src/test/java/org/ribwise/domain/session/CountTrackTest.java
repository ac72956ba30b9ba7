package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What is heard of a counted minute.
class CountTrackTest {

    private static final CountTrack MINUTE = new CountTrack(3, 60);

    @Test
    void theMinuteIsCountedInHalvedCountedOutAndEndsWithRest() {
        assertThat(MINUTE.between(0, Long.MAX_VALUE).stream()
                        .map(cue -> cue.atMillis() + " " + cue.sound()
                                + cue.phrase().map(said -> " " + said).orElse("")))
                .containsExactly(
                        "0 COUNT THREE",
                        "1000 COUNT TWO",
                        "2000 COUNT ONE",
                        "3000 BEGIN",
                        "33000 HALF_TIME HALF_WAY",
                        "60000 TICK",
                        "61000 TICK",
                        "62000 TICK",
                        "63000 END REST");
        assertThat(MINUTE.totalMillis()).isEqualTo(63_000);
    }

    @Test
    void everyCueIsGivenOnceHoweverTheTimeIsCut() {
        long heard = 0;
        for (long at = 0; at <= MINUTE.totalMillis(); at += 7) {
            heard += MINUTE.between(at, at + 7).size();
        }

        assertThat(heard).isEqualTo(MINUTE.between(0, Long.MAX_VALUE).size());
    }

    @Test
    void withoutRoomForTheCountsThereIsNone() {
        assertThatThrownBy(() -> new CountTrack(2, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountTrack(3, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
