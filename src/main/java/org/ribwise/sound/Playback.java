package org.ribwise.sound;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.session.Ticker;
import org.ribwise.domain.settings.SoundSettings;

/// Opens the device when there is something to be heard, gives it back when there is nothing, and where there is none
/// tries again later. Every turn does what can be done at once and says when it wants the next one.
///
/// Wishes and settings come from any thread, turns from one.
final class Playback {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long BUSY_NANOS = 5 * NANOS_PER_MILLI;
    private static final long IDLE_NANOS = 60_000 * NANOS_PER_MILLI;
    private static final long FIRST_RETRY_NANOS = 5_000 * NANOS_PER_MILLI;
    private static final long LONGEST_RETRY_NANOS = 60_000 * NANOS_PER_MILLI;

    private final AudioLine.Opener opener;
    private final Ticker ticker;
    private final Voice voice;
    private final Runnable missing;
    private final AtomicReference<@Nullable Wish> asked = new AtomicReference<>();
    private volatile SoundSettings settings = SoundSettings.USUAL;
    private Wish now = Wish.NOTHING;
    private Optional<Feed> feed = Optional.empty();
    private long retryNanos = FIRST_RETRY_NANOS;
    private long nextTryNanos = 0;
    private boolean isTold = false;

    /// @param opener opens the device
    /// @param ticker the clock of the picture
    /// @param voice says the phrases
    /// @param missing is told once a session when there is no device
    Playback(AudioLine.Opener opener, Ticker ticker, Voice voice, Runnable missing) {
        this.opener = opener;
        this.ticker = ticker;
        this.voice = voice;
        this.missing = missing;
    }

    /// From now on this is to be heard. The sound of an end that has been reached is not broken off by silence.
    void wish(Wish wanted) {
        asked.set(wanted);
    }

    /// From now on it sounds like this.
    void follow(SoundSettings how) {
        settings = how;
    }

    /// Does what can be done at once.
    ///
    /// @return nanoseconds until the next turn, unless something changes before
    long turn() {
        try {
            Wish wanted = asked.getAndSet(null);
            if (wanted != null) {
                change(wanted);
            }
            return feed.isPresent() ? feed(feed.orElseThrow()) : open();
        } catch (RuntimeException deviceTrouble) {
            // drivers throw what they like when a device is pulled out; the session goes on in silence
            return lose();
        }
    }

    /// Gives the device back.
    void close() {
        voice.speech().hush();
        drop();
    }

    private void change(Wish wanted) {
        boolean endsByItself = wanted.track().isEmpty() && now.isAtItsEnd(ticker.nanos());
        if (endsByItself) {
            return;
        }
        now = wanted;
        nextTryNanos = ticker.nanos();
        isTold &= now.track().isEmpty() || now.positionMillis() > 0;
        if (now.track().isPresent()) {
            feed.ifPresent(running -> running.play(now, this::words));
        } else {
            voice.speech().hush();
            feed.ifPresent(Feed::fade);
        }
    }

    private long feed(Feed running) {
        return switch (running.turn(Loudness.of(settings))) {
            case RUNNING -> BUSY_NANOS;
            case DONE -> {
                drop();
                yield IDLE_NANOS;
            }
            case DEAD -> lose();
        };
    }

    private long open() {
        long nanos = ticker.nanos();
        if (now.isOver(nanos)) {
            return IDLE_NANOS;
        }
        if (settings.muted()) {
            return IDLE_NANOS;
        }
        if (nextTryNanos - nanos > 0) {
            return nextTryNanos - nanos;
        }
        try {
            feed = Optional.of(new Feed(opener.open(), ticker, now, this::words));
            return 0;
        } catch (AudioLine.NoAudio none) {
            return lose();
        }
    }

    private Optional<float[]> words(Phrase phrase) {
        return voice.say(phrase, settings);
    }

    private long lose() {
        drop();
        if (!isTold) {
            isTold = true;
            missing.run();
        }
        long wait = retryNanos;
        nextTryNanos = ticker.nanos() + wait;
        retryNanos = Math.min(LONGEST_RETRY_NANOS, 2 * retryNanos);
        return wait;
    }

    private void drop() {
        Optional<Feed> running = feed;
        feed = Optional.empty();
        running.ifPresent(Feed::close);
    }
}
