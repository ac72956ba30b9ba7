package org.ribwise.sound;

import java.util.Optional;
import org.ribwise.domain.session.SoundTrack;

/// What is to be heard.
///
/// @param track what is played; empty for nothing
/// @param positionMillis position on it
/// @param atNanos the ticker at that position
record Wish(Optional<SoundTrack> track, long positionMillis, long atNanos) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /// The last sound fades after the end of the track for this long.
    private static final long FADING_MILLIS = 4_000;

    /// Silence.
    static final Wish NOTHING = new Wish(Optional.empty(), 0, 0);

    /// Whether the track has been played to its end, so that only the sound of the end is left.
    boolean isAtItsEnd(long nanos) {
        return beyondMillis(nanos) >= 0;
    }

    /// Whether there is nothing to be heard any more.
    boolean isOver(long nanos) {
        return track.isEmpty() || beyondMillis(nanos) > FADING_MILLIS;
    }

    /// Time since the end of the track; negative before it, and where there is none.
    private long beyondMillis(long nanos) {
        long position = positionMillis + (nanos - atNanos) / NANOS_PER_MILLI;
        return track.map(played -> position - played.totalMillis()).orElse(-1L);
    }
}
