package org.ribwise.sound;

import java.util.ArrayList;
import java.util.List;

/// A line whose crystal is off by as much as one likes, and which says how far it has played only in steps of its
/// periods, as hardware does. It keeps what it was given, and when each block was truly heard.
final class FakeLine implements AudioLine {

    private static final int BUFFER_FRAMES = RATE / 5;

    private final FakeTicker ticker;
    private final double framesPerNano;
    private final int periodFrames;
    private final List<float[]> blocks = new ArrayList<>();
    private double playedTruly;
    private long seenNanos;
    private long written;
    private boolean gone;
    private boolean stuck;
    private boolean closed;
    private int bufferFrames = BUFFER_FRAMES;
    private boolean waitsUntilFull;
    private boolean waiting;

    /// @param rate frames a second that it truly plays
    /// @param periodFrames steps in which it reports
    FakeLine(FakeTicker ticker, double rate, int periodFrames) {
        this.ticker = ticker;
        this.framesPerNano = rate / 1e9;
        this.periodFrames = periodFrames;
        this.seenNanos = ticker.nanos();
    }

    @Override
    public int room() {
        pass();
        return stuck ? BUFFER_FRAMES : (int) (bufferFrames - (written - playedTruly));
    }

    @Override
    public long played() {
        pass();
        long truly = (long) playedTruly;
        return truly >= written ? written : truly - truly % periodFrames;
    }

    @Override
    public int write(float[] samples) {
        if (gone) {
            return 0;
        }
        pass();
        blocks.add(samples.clone());
        written += samples.length;
        return samples.length;
    }

    /// Writes frames without keeping them, for long sessions.
    void keepNothing(float[] samples) {
        pass();
        written += samples.length;
    }

    @Override
    public void close() {
        closed = true;
    }

    /// When a frame that is written next is truly heard, on the ticker.
    double heardNanosOfNext() {
        pass();
        return ticker.nanos() + (written - playedTruly) / framesPerNano;
    }

    /// Unplugs it.
    void vanish() {
        gone = true;
    }

    /// Lets it play no more while it still takes frames.
    void hang() {
        stuck = true;
    }

    /// Plays only once it is full, and again only then after it has run dry, as sound servers do.
    void waitUntilFull() {
        waitsUntilFull = true;
        // no whole number of blocks
        bufferFrames = BUFFER_FRAMES - 121;
        waiting = true;
    }

    boolean isClosed() {
        return closed;
    }

    /// Everything that was written, one after another.
    float[] samples() {
        float[] all = new float[(int) written];
        int at = 0;
        for (float[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    long written() {
        return written;
    }

    private void pass() {
        long now = ticker.nanos();
        waiting &= written - playedTruly < bufferFrames;
        if (!stuck && !waiting) {
            playedTruly = Math.min((double) written, playedTruly + (now - seenNanos) * framesPerNano);
        }
        waiting |= waitsUntilFull && playedTruly >= written;
        seenNanos = now;
    }
}
