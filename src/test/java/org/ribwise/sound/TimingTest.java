package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sound and picture stay together although the sound card has a crystal of its own.
class TimingTest {

    private static final int BLOCK = Feed.BLOCK_FRAMES;
    private static final long HOUR_MILLIS = 3_600_000;

    /// The issue asks for 30 ms; the picture itself may be a frame of 17 ms late.
    private static final double REACH_MILLIS = 13;

    @ParameterizedTest(name = "{0} frames a second, reported in periods of {1} frames")
    @CsvSource({"48000, 1", "48010, 1", "48010, 480", "47990, 1024", "48100, 480", "47900, 1200"})
    void afterAnHourOfAnyCrystalSoundAndPictureAreStillTogether(double rate, int period) {
        Measured measured = play(rate, period, HOUR_MILLIS, 0);

        assertThat(measured.worstMillis()).isLessThan(REACH_MILLIS);
        assertThat(measured.jumps()).as("only the first block jumps").isEqualTo(1);
    }

    @Test
    void aComputerThatIsBusyNowAndThenLosesNothingForLong() {
        Measured measured = play(48_010, 480, 600_000, 42);

        assertThat(measured.worstMillis()).as("between the breaks").isLessThan(REACH_MILLIS);
        assertThat(measured.breaks()).as("times that the line ran dry").isGreaterThan(3);
    }

    @Test
    void aLineWithoutAClockIsFedByTheTicker() {
        FakeTicker ticker = new FakeTicker();
        LineClock clock = new LineClock(AudioLine.RATE, ticker.nanos());
        long written = 0;
        for (int turn = 0; turn < 1_000; turn++) {
            clock.observe(ticker.nanos(), written, written);
            while (written - clock.frameAt(ticker.nanos()) < Feed.AHEAD_FRAMES) {
                written += BLOCK;
            }
            ticker.advanceMillis(5);
        }

        assertThat(written).isBetween(5L * AudioLine.RATE, 5L * AudioLine.RATE + Feed.AHEAD_FRAMES + BLOCK);
    }

    /// @param worstMillis largest distance after the first second, and outside the second after a break
    /// @param jumps how often the head jumped
    /// @param breaks how often the line ran dry
    private record Measured(double worstMillis, int jumps, int breaks) {}

    /// Plays through the clock and the head as {@link Feed} does, and asks the line when each block was truly heard.
    private static Measured play(double rate, int period, long millis, long seed) {
        Random random = new Random(seed);
        FakeTicker ticker = new FakeTicker();
        long anchor = ticker.nanos();
        FakeLine line = new FakeLine(ticker, rate, period);
        LineClock clock = new LineClock(AudioLine.RATE, anchor);
        Head head = new Head(0, anchor, AudioLine.RATE);
        float[] block = new float[BLOCK];
        double worst = 0;
        int jumps = 0;
        int breaks = 0;
        double settledMillis = 1_000;
        while (ticker.nanos() - anchor < millis * 1e6) {
            double now = (ticker.nanos() - anchor) / 1e6;
            if (line.written() > 0 && line.played() == line.written()) {
                breaks++;
                settledMillis = now + 1_000;
            }
            clock.observe(ticker.nanos(), line.played(), line.written());
            while (line.written() - clock.frameAt(ticker.nanos()) < Feed.AHEAD_FRAMES && line.room() >= BLOCK) {
                Head.Span span = head.next(clock.nanosOf(line.written()), BLOCK);
                double truly = (line.heardNanosOfNext() - anchor) / 1e6;
                jumps += span.jumped() ? 1 : 0;
                worst = now > settledMillis ? Math.max(worst, Math.abs(span.fromMillis() - truly)) : worst;
                line.keepNothing(block);
            }
            boolean busy = seed != 0 && random.nextInt(4_000) == 0;
            ticker.advanceMillis(busy ? 150 + random.nextInt(1_000) : 5);
        }
        return new Measured(worst, jumps, breaks);
    }
}
