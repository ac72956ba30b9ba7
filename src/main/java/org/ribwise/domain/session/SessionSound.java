package org.ribwise.domain.session;

import org.ribwise.domain.settings.SoundSettings;

/// Makes a session heard, by the same clock as the picture. Calls return at once and never throw: where no sound can
/// be made, the session goes on in silence.
public interface SessionSound {

    /// No sound at all.
    SessionSound SILENT = new SessionSound() {
        @Override
        public void play(SoundTrack track, long positionMillis, long atNanos) {}

        @Override
        public void silence() {}
    };

    /// A track runs from here on; what was heard before is no longer valid.
    ///
    /// @param track what is heard
    /// @param positionMillis position on it
    /// @param atNanos the ticker at that position
    void play(SoundTrack track, long positionMillis, long atNanos);

    /// The clock stands or the session is over: nothing is to be heard any more, at once; only where the track has
    /// been played to its end, the sound of the end fades by itself.
    void silence();

    /// From now on it sounds like this.
    ///
    /// @param how loudness and voice
    default void follow(SoundSettings how) {}

    /// There is somebody to tell that a session cannot be heard: once a session, on any thread.
    ///
    /// @param tell is run then
    default void whenMissing(Runnable tell) {}
}
