package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The phase at a time is a function of that time alone, for as long as anybody breathes.
class BreathPatternTest {

    private static final long DAY_MILLIS = 24L * 60 * 60 * 1_000;
    private static final long SEED = 20_260_401;

    static Stream<BreathPattern> patterns() {
        return Stream.of(
                new BreathPattern(2_000, 0, 3_000, 0),
                new BreathPattern(4_000, 0, 6_000, 0),
                new BreathPattern(2_500, 0, 3_500, 0),
                new BreathPattern(4_000, 4_000, 4_000, 4_000),
                new BreathPattern(2_000, 0, 3_000, 1_000),
                new BreathPattern(3_001, 1, 4_999, 0),
                new BreathPattern(500, 0, 500, 0),
                new BreathPattern(60_000, 60_000, 60_000, 60_000));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void overTwentyFourHoursThePhaseIsWhatPlainArithmeticSays(BreathPattern pattern) {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            assertMoment(pattern, random.nextLong(DAY_MILLIS));
        }
        assertMoment(pattern, DAY_MILLIS - 1);
        assertMoment(pattern, DAY_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void theLastMillisecondOfAPhaseIsStillInItAndTheNextOneIsNot(BreathPattern pattern) {
        long cycles = DAY_MILLIS / pattern.cycleMillis();
        for (long start : new long[] {0, pattern.cycleMillis(), cycles * pattern.cycleMillis()}) {
            long at = start;
            for (BreathPhase phase : BreathPhase.values()) {
                int length = pattern.millisOf(phase);
                if (length > 0) {
                    assertThat(pattern.at(at).phase()).isEqualTo(phase);
                    assertThat(pattern.at(at).elapsedMillis()).isZero();
                    assertThat(pattern.at(at + length - 1).phase()).isEqualTo(phase);
                    assertThat(pattern.at(at + length - 1).remainingMillis()).isEqualTo(1);
                }
                at += length;
            }
            assertThat(pattern.at(at).phase()).isEqualTo(BreathPhase.IN);
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void theLungsFillAndEmptyWithoutAJump(BreathPattern pattern) {
        double mostPerMilli = 2.0 / Math.min(pattern.inMillis(), pattern.outMillis());
        double before = 0;
        for (long at = 0; at < 2L * pattern.cycleMillis(); at++) {
            double now = pattern.at(at).fullness();
            assertThat(Math.abs(now - before)).as("change at %s ms", at).isLessThanOrEqualTo(mostPerMilli);
            before = now;
        }
        assertThat(pattern.at(0).fullness()).isZero();
        assertThat(pattern.at(pattern.inMillis() + pattern.holdInMillis()).fullness())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3} ms")
    @CsvSource({
        "499, 0, 3000, 0",
        "2000, -1, 3000, 0",
        "2000, 0, 499, 0",
        "2000, 0, 3000, -1",
        "60001, 0, 3000, 0",
        "2000, 60001, 3000, 0",
        "2000, 0, 60001, 0",
        "2000, 0, 3000, 60001",
        "0, 0, 0, 0",
    })
    void aPhaseOutOfRangeIsRejected(int in, int holdIn, int out, int holdOut) {
        assertThatThrownBy(() -> new BreathPattern(in, holdIn, out, holdOut))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNoBreathBeforeTheFirst() {
        BreathPattern pattern = new BreathPattern(2_000, 0, 3_000, 0);

        assertThatThrownBy(() -> pattern.at(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(pattern.breathsPerMinute()).isEqualTo(12.0);
    }

    private static void assertMoment(BreathPattern pattern, long elapsed) {
        long in = pattern.inMillis();
        long full = in + pattern.holdInMillis();
        long out = full + pattern.outMillis();
        long cycle = out + pattern.holdOutMillis();
        long within = elapsed % cycle;
        BreathPhase phase = within < in
                ? BreathPhase.IN
                : within < full ? BreathPhase.HOLD_IN : within < out ? BreathPhase.OUT : BreathPhase.HOLD_OUT;
        long since = within < in ? 0 : within < full ? in : within < out ? full : out;
        BreathMoment moment = pattern.at(elapsed);
        assertThat(moment.phase())
                .as("%s at %s ms, seed %s", pattern, elapsed, SEED)
                .isEqualTo(phase);
        assertThat(moment.elapsedMillis()).as("at %s ms", elapsed).isEqualTo(within - since);
        assertThat(moment.breath()).as("at %s ms", elapsed).isEqualTo(elapsed / cycle);
    }
}
