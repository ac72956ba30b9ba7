package org.ribwise.sound;

/// Tells when a frame that is written to a line is heard, on the ticker that also moves the picture.
///
/// A sound card has a crystal of its own: one that should play 48,000 frames a second may play 48,010, which is 0.75 s
/// after an hour. So the line is asked again and again how far it has played, and this clock follows slowly: what the
/// line says comes in steps of its hardware's periods, 5 to 25 ms, and is not to be taken at its word.
final class LineClock {

    private static final double NANOS_PER_SECOND = 1e9;

    /// How quickly the place follows, a second; more at first, until the line's own delay is known.
    private static final double FOLLOW = 0.5;

    private static final double FOLLOW_AT_FIRST = 6;

    /// How quickly the rate follows, a second squared: slow enough that it comes to rest without swinging.
    private static final double FOLLOW_RATE = 0.02;

    /// No crystal is further off.
    private static final double LARGEST_DEVIATION = 0.0025;

    /// A line that is further off has lost frames, or was held up: the clock is set anew.
    private static final double LOST_SECONDS = 0.06;

    private final double nominal;
    private final long begunNanos;
    private double deviation = 0;
    private double frame = 0;
    private long atNanos;
    private boolean hasClock = false;

    /// @param framesPerSecond what the line should play
    /// @param nowNanos the ticker when the line starts
    LineClock(double framesPerSecond, long nowNanos) {
        this.nominal = framesPerSecond;
        this.begunNanos = nowNanos;
        this.atNanos = nowNanos;
    }

    /// The frame that is heard at a reading of the ticker.
    double frameAt(long nanos) {
        return frame + (nanos - atNanos) / NANOS_PER_SECOND * rate();
    }

    /// The ticker when a frame is heard.
    double nanosOf(long heard) {
        return atNanos + (heard - frame) / rate() * NANOS_PER_SECOND;
    }

    /// Takes in what the line says.
    ///
    /// @param nanos the ticker when it was asked
    /// @param played frames that it says it has played
    /// @param written frames that it was given
    void observe(long nanos, long played, long written) {
        boolean isEmpty = played >= written;
        // What claims to have played at once what it was just given has no clock, a file for instance: then the ticker
        // is all there is.
        hasClock |= !isEmpty;
        if (!hasClock) {
            return;
        }
        double off = (played - frameAt(nanos)) / nominal;
        boolean ranDry = isEmpty && off < 0;
        if (ranDry || Math.abs(off) > LOST_SECONDS) {
            frame = played;
        } else {
            follow(nanos, off);
        }
        atNanos = nanos;
    }

    private void follow(long nanos, double off) {
        double seconds = (nanos - atNanos) / NANOS_PER_SECOND;
        double since = (nanos - begunNanos) / NANOS_PER_SECOND;
        double follow = Math.min(1, seconds * (FOLLOW + FOLLOW_AT_FIRST / (1 + since * since)));
        frame = frameAt(nanos) + off * nominal * follow;
        deviation = Math.clamp(deviation + off * FOLLOW_RATE * seconds, -LARGEST_DEVIATION, LARGEST_DEVIATION);
    }

    private double rate() {
        return nominal * (1 + deviation);
    }
}
