package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.session.CueTrack;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.settings.SoundSettings;

/// Who says the phrases.
class VoiceTest {

    private static final int RATE = AudioLine.RATE;
    private static final EnumSet<Phrase> SENTENCES =
            EnumSet.of(Phrase.STAY_AND_BREATHE, Phrase.SWITCH_TO_LEFT, Phrase.SWITCH_TO_RIGHT, Phrase.THE_END);

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseIsRecordedInEnglishShortAndEquallyLoud(Phrase phrase) {
        float[] samples = new Recordings("en").of(phrase).orElseThrow();
        double seconds = samples.length / Recordings.RATE;
        double squares = 0;
        double peak = 0;
        for (float sample : samples) {
            squares += sample * sample;
            peak = Math.max(peak, Math.abs(sample));
        }

        assertThat(seconds).isBetween(0.25, SENTENCES.contains(phrase) ? 2.2 : 1.2);
        assertThat(20 * Math.log10(Math.sqrt(squares / samples.length)))
                .as("dBFS")
                .isBetween(-20.5, -19.5);
        assertThat(peak).isLessThan(0.7);
        assertThat(Math.abs(samples[0]) + Math.abs(samples[samples.length - 1])).isLessThan(0.01f);
    }

    @Test
    void aLanguageWithoutRecordingsIsNeverSpokenInAnother() {
        assertThat(new Recordings("de").of(Phrase.HOLD)).isEmpty();
        assertThat(loudestWord("de", SoundSettings.Voice.RECORDED)).isZero();
        assertThat(loudestWord("en", SoundSettings.Voice.RECORDED)).isGreaterThan(0.1f);
        assertThat(loudestWord("en", SoundSettings.Voice.NONE)).isZero();
    }

    @Test
    void theVoiceOfTheComputerSaysTheWordsOfTheScreenAndIsHushedWithTheSession() {
        Studio studio = new Studio("en");
        studio.playback.follow(SoundSettings.USUAL.with(SoundSettings.Voice.SYSTEM));
        studio.play(Studio.breathing(20), 0);
        studio.pass(8_000);
        studio.silence();
        studio.pass(10);

        assertThat(studio.spoken)
                .containsExactly("say THREE", "say TWO", "say ONE", "say BREATHE_IN", "say BREATHE_OUT", "hush");
    }

    @Test
    void cuesAreNotSpokenOverTheScreensThatAreReadAloud() {
        Studio studio = new Studio("en");
        studio.playback.follow(
                SoundSettings.USUAL.with(SoundSettings.Voice.SYSTEM).reading(true));
        studio.play(Studio.breathing(20), 0);
        studio.pass(8_000);
        assertThat(studio.spoken).isEmpty();
    }

    @Test
    void aDeviceThatHangsWhileItOpensHoldsNobodyUp() throws InterruptedException {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        FakeTicker ticker = new FakeTicker();
        Voice voice = new Voice("en", Speech.SILENT, Phrase::name);
        try (SpeakerSound sound = new SpeakerSound(() -> hang(opening, never), ticker, voice)) {
            sound.play(new CueTrack(Studio.breathing(20)), 0, ticker.nanos());
            assertThat(opening.await(30, TimeUnit.SECONDS))
                    .as("it is being opened elsewhere")
                    .isTrue();
            sound.silence();
            sound.play(new CueTrack(Studio.breathing(20)), 0, ticker.nanos());
            assertThat(never.getCount()).as("and these calls have returned").isEqualTo(1);
        }
        never.countDown();
    }

    @Test
    void theSessionIsToldThatItCannotBeHeard() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        FakeTicker ticker = new FakeTicker();
        AudioLine.Opener none = () -> {
            throw new AudioLine.NoAudio(new IllegalArgumentException("none"));
        };
        try (SpeakerSound sound = new SpeakerSound(none, ticker, new Voice("en", Speech.SILENT, Phrase::name))) {
            sound.whenMissing(told::countDown);
            sound.play(new CueTrack(Studio.breathing(20)), 0, ticker.nanos());
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static AudioLine hang(CountDownLatch opening, CountDownLatch never) throws AudioLine.NoAudio {
        opening.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AudioLine.NoAudio(new IllegalStateException("ended"));
    }

    /// Loudest sample of the voice alone: what a session with it has more than the same with tones only.
    private static float loudestWord(String language, SoundSettings.Voice who) {
        float[] with = session(language, Studio.LOUDEST.with(who));
        float[] without = session(language, Studio.TONES_ONLY);
        float loudest = 0;
        for (int i = 0; i < 8 * RATE; i++) {
            loudest = Math.max(loudest, Math.abs(with[i] - without[i]));
        }
        return loudest;
    }

    private static float[] session(String language, SoundSettings settings) {
        Studio studio = new Studio(language);
        studio.playback.follow(settings);
        studio.play(Studio.breathing(20), 0);
        studio.pass(8_000);
        return studio.line().samples();
    }
}
