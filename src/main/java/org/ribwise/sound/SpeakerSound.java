package org.ribwise.sound;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SoundTrack;
import org.ribwise.domain.session.Ticker;
import org.ribwise.domain.settings.SoundSettings;

/// Sessions on the loudspeakers or headphones. Everything that touches the device happens on a thread of its own, so
/// that a device that hangs cannot hold up the picture.
public final class SpeakerSound implements SessionSound, AutoCloseable {

    private final Playback playback;
    private final Thread thread;
    private volatile Optional<Runnable> told = Optional.empty();
    private volatile boolean isOpen = true;

    /// @param ticker the clock of the picture
    /// @param voice says the phrases
    public SpeakerSound(Ticker ticker, Voice voice) {
        this(JavaSoundLine::open, ticker, voice);
    }

    SpeakerSound(AudioLine.Opener opener, Ticker ticker, Voice voice) {
        this.playback = new Playback(opener, ticker, voice, () -> told.ifPresent(Runnable::run));
        this.thread = Thread.ofPlatform().daemon().name("sound").start(this::run);
    }

    @Override
    public void play(SoundTrack track, long positionMillis, long atNanos) {
        playback.wish(new Wish(Optional.of(track), positionMillis, atNanos));
        LockSupport.unpark(thread);
    }

    @Override
    public void silence() {
        playback.wish(Wish.NOTHING);
        LockSupport.unpark(thread);
    }

    @Override
    public void follow(SoundSettings how) {
        playback.follow(how);
        LockSupport.unpark(thread);
    }

    @Override
    public void whenMissing(Runnable tell) {
        told = Optional.of(tell);
    }

    /// Ends the sound for good.
    @Override
    public void close() {
        isOpen = false;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (isOpen) {
            LockSupport.parkNanos(playback.turn());
        }
        playback.close();
    }
}
