package org.ribwise.journeys;

import org.ribwise.app.assembly.Setup;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SoundTrack;

/// Knows whether a session is to be heard.
final class SoundWatch implements SessionSound {

    private volatile boolean heard;

    @Override
    public void play(SoundTrack track, long positionMillis, long atNanos) {
        heard = true;
    }

    @Override
    public void silence() {
        heard = false;
    }

    /// The devices of a computer that has nothing but this.
    Setup.Devices device() {
        return new Setup.Devices(
                this,
                Setup.Devices.NONE.speech(),
                Setup.Devices.NONE.awake(),
                Setup.Devices.NONE.lock(),
                Setup.Reminding.NONE);
    }

    boolean isHeard() {
        return heard;
    }
}
