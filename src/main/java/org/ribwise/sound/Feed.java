package org.ribwise.sound;

import java.util.Optional;
import java.util.function.Function;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.session.Ticker;

/// An open line that is kept filled a little ahead of what is heard.
final class Feed {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /// Frames that are made at a time: 10 ms.
    static final int BLOCK_FRAMES = AudioLine.RATE / 100;

    /// How far ahead of what is heard the line is filled. It bounds how long a sound goes on after it is to stop, so it
    /// stays well below the 200 ms of the issue, and how long the computer may be busy before the sound breaks.
    static final int AHEAD_FRAMES = AudioLine.RATE / 10;

    /// As much as a line that waits is given at most.
    private static final int FULL_FRAMES = AudioLine.RATE / 2;

    /// A line that has something to play and has not moved for so long waits for more: a sound server such as
    /// PulseAudio, once it has run dry, does not go on before its buffer is full.
    private static final long WAITING_NANOS = 80 * NANOS_PER_MILLI;

    /// A line that is filled and has not moved for so long is dead.
    private static final long DEAD_NANOS = 1_500 * NANOS_PER_MILLI;

    /// How a line is.
    enum State {
        RUNNING,
        /// Everything that was to be heard was heard.
        DONE,
        /// The device is gone.
        DEAD
    }

    private final AudioLine line;
    private final Ticker ticker;
    private final LineClock clock;
    private final float[] block = new float[BLOCK_FRAMES];
    private Mix mix;
    private Head head;
    private Wish wish;
    private boolean fades = false;
    private long written = 0;
    private long played = 0;
    private long movedNanos;

    /// @param line is closed by this feed
    /// @param ticker the clock of the picture
    /// @param wish what is to be heard
    /// @param voice gives the recording of a phrase when it is to be said
    Feed(AudioLine line, Ticker ticker, Wish wish, Function<Phrase, Optional<float[]>> voice) {
        this.line = line;
        this.ticker = ticker;
        this.movedNanos = ticker.nanos();
        this.clock = new LineClock(AudioLine.RATE, movedNanos);
        this.wish = wish;
        this.mix = mixOf(wish, voice, Loudness.SILENT, 0);
        this.head = headOf(wish);
    }

    /// Goes on with something else.
    void play(Wish other, Function<Phrase, Optional<float[]>> voice) {
        mix = mixOf(other, voice, mix.loudness(), mix.last());
        head = headOf(other);
        wish = other;
        fades = false;
    }

    /// Fades within the next block, and ends.
    void fade() {
        if (!fades) {
            write(Loudness.SILENT, block);
            fades = true;
        }
    }

    /// Fills the line.
    State turn(Loudness loudness) {
        long nanos = ticker.nanos();
        played = moved(nanos, line.played());
        clock.observe(nanos, played, written);
        if (nanos - movedNanos > DEAD_NANOS) {
            return State.DEAD;
        }
        boolean ends = fades || wish.isOver(nanos);
        if (!ends && !fill(nanos, loudness)) {
            return State.DEAD;
        }
        return ends && clock.frameAt(nanos) >= written ? State.DONE : State.RUNNING;
    }

    /// Writes what is to be written now; a line that waits is filled to its last frame.
    ///
    /// @return whether the line took it
    private boolean fill(long nanos, Loudness loudness) {
        boolean waits = nanos - movedNanos > WAITING_NANOS;
        boolean takes = true;
        while (takes && wantsMore(nanos, waits) && line.room() >= BLOCK_FRAMES) {
            takes = write(loudness, block);
        }
        int rest = line.room();
        if (takes && waits && rest > 0 && rest < BLOCK_FRAMES) {
            takes = write(loudness, new float[rest]);
        }
        return takes;
    }

    private boolean wantsMore(long nanos, boolean waits) {
        return waits ? written - played < FULL_FRAMES : written - clock.frameAt(nanos) < AHEAD_FRAMES;
    }

    /// Gives the device back.
    void close() {
        line.close();
    }

    private long moved(long nanos, long now) {
        if (now != played || now >= written) {
            movedNanos = nanos;
        }
        return now;
    }

    private boolean write(Loudness loudness, float[] frames) {
        mix.render(head.next(clock.nanosOf(written), frames.length), loudness, frames);
        written += frames.length;
        return line.write(frames) == frames.length;
    }

    private static Head headOf(Wish wish) {
        return new Head(wish.positionMillis(), wish.atNanos(), AudioLine.RATE);
    }

    private static Mix mixOf(Wish wish, Function<Phrase, Optional<float[]>> voice, Loudness loudness, float last) {
        return new Mix(wish.track().orElseThrow(), wish.positionMillis(), voice, loudness, last);
    }
}
