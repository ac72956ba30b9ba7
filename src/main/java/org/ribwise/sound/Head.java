package org.ribwise.sound;

/// Which moment of the timeline the next frames belong to, so that they are heard when the picture shows it.
///
/// Small differences are made up by playing a little quicker or slower, which nobody hears; only large ones, after a
/// device was held up, by a jump.
final class Head {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS_PER_SECOND = 1_000;

    /// Beyond this difference the head jumps.
    private static final double JUMP_MILLIS = 25;

    /// A difference is made up within about this time.
    private static final double CATCH_UP_MILLIS = 1_000;

    /// Largest change of speed: a twentieth of a semitone.
    private static final double LARGEST_STRETCH = 0.003;

    private final double anchorMillis;
    private final long anchorNanos;
    private final double millisPerFrame;
    private double at;
    private boolean hasBegun = false;

    /// @param anchorMillis position on the timeline
    /// @param anchorNanos the ticker at that position
    /// @param framesPerSecond frames a second of the line
    Head(long anchorMillis, long anchorNanos, double framesPerSecond) {
        this.anchorMillis = anchorMillis;
        this.anchorNanos = anchorNanos;
        this.millisPerFrame = MILLIS_PER_SECOND / framesPerSecond;
    }

    /// Frames that follow each other.
    ///
    /// @param fromMillis position of the first one on the timeline; negative before it begins
    /// @param millisPerFrame from one to the next
    /// @param jumped whether they do not go on from those before
    record Span(double fromMillis, double millisPerFrame, boolean jumped) {

        /// Position of a frame.
        double millis(int frame) {
            return fromMillis + frame * millisPerFrame;
        }
    }

    /// The next frames.
    ///
    /// @param heardNanos the ticker when the first of them is heard
    /// @param frames how many
    Span next(double heardNanos, int frames) {
        double due = anchorMillis + (heardNanos - anchorNanos) / NANOS_PER_MILLI;
        boolean jumps = !hasBegun || Math.abs(due - at) > JUMP_MILLIS;
        if (jumps) {
            at = due;
            hasBegun = true;
        }
        double stretch = Math.clamp((due - at) / CATCH_UP_MILLIS, -LARGEST_STRETCH, LARGEST_STRETCH);
        Span span = new Span(at, millisPerFrame * (1 + stretch), jumps);
        at = span.millis(frames);
        return span;
    }
}
