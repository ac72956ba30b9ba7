package org.ribwise.domain.session;

/// Makes a session heard, by the same clock as the picture. Calls return at once and never throw: where no sound can
/// be made, the session goes on in silence.
public interface SessionSound {

    /// No sound at all.
    SessionSound SILENT = new SessionSound() {
        @Override
        public void play(Timeline timeline, long positionMillis, long atNanos) {}

        @Override
        public void silence() {}
    };

    /// The timeline runs from here on; what was heard before is no longer valid.
    ///
    /// @param timeline what is played
    /// @param positionMillis position on the timeline
    /// @param atNanos the ticker at that position
    void play(Timeline timeline, long positionMillis, long atNanos);

    /// The clock stands or the session is over: nothing is to be heard any more, at once.
    void silence();
}
