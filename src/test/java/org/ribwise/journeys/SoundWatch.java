package org.ribwise.journeys;

import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timeline;

/// Knows whether a session is to be heard.
final class SoundWatch implements SessionSound {

    private volatile boolean heard;

    @Override
    public void play(Timeline timeline, long positionMillis, long atNanos) {
        heard = true;
    }

    @Override
    public void silence() {
        heard = false;
    }

    boolean isHeard() {
        return heard;
    }
}
