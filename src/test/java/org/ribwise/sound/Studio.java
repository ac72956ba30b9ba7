package org.ribwise.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.CueTrack;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.SoundSettings;

/// A playback with a made-up clock and made-up lines.
final class Studio {

    static final SoundSettings LOUDEST = SoundSettings.USUAL.withLoudness(100, 100);
    static final SoundSettings TONES_ONLY = LOUDEST.with(SoundSettings.Voice.NONE);

    final FakeTicker ticker = new FakeTicker();
    final List<FakeLine> lines = new ArrayList<>();
    final List<String> spoken = new ArrayList<>();
    final Playback playback;
    int told = 0;
    int tries = 0;

    /// How opening fails; empty when there is a device.
    Optional<Exception> trouble = Optional.empty();

    Studio(String language) {
        Voice voice = new Voice(language, new Said(), phrase -> "say " + phrase);
        playback = new Playback(this::open, ticker, voice, () -> told++);
        playback.follow(TONES_ONLY);
    }

    private final class Said implements Speech {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void say(String text) {
            spoken.add(text);
        }

        @Override
        public void hush() {
            spoken.add("hush");
        }
    }

    private AudioLine open() throws AudioLine.NoAudio {
        tries++;
        if (trouble.isPresent()) {
            if (trouble.orElseThrow() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new AudioLine.NoAudio(trouble.orElseThrow());
        }
        lines.add(new FakeLine(ticker, AudioLine.RATE, 240));
        return lines.getLast();
    }

    FakeLine line() {
        return lines.getLast();
    }

    /// Plays from a position on.
    void play(Timeline timeline, long positionMillis) {
        playback.wish(new Wish(Optional.of(new CueTrack(timeline)), positionMillis, ticker.nanos()));
    }

    void silence() {
        playback.wish(Wish.NOTHING);
    }

    /// Lets time pass, with a turn every 5 ms.
    void pass(long millis) {
        for (long passed = 0; passed < millis; passed += 5) {
            playback.turn();
            ticker.advanceMillis(5);
        }
    }

    /// 3 s get ready, then 4 s in and 6 s out.
    static Timeline breathing(int seconds) {
        Routine routine =
                SampleRoutines.routine(SampleRoutines.breathe(new BreathPattern(4_000, 0, 6_000, 0), seconds, 0));
        return Timelines.of(routine);
    }
}
