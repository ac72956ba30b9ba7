package org.ribwise.domain.session;

import java.util.List;
import java.util.Optional;

/// What is heard, and when, on a track that begins at 0 ms. A pure function of the position, as the picture is.
public interface SoundTrack {

    /// The cues that begin in a stretch of time, in order.
    ///
    /// @param fromMillis first moment, not negative
    /// @param toMillis the moment after the last
    List<SoundCue> between(long fromMillis, long toMillis);

    /// The sound that lasts at a moment: that of a breath in progress; empty where there is none.
    ///
    /// @param positionMillis not negative
    Optional<SoundCue> lastingAt(long positionMillis);

    /// Length of the track, ms; the sound of its end begins there.
    long totalMillis();
}
