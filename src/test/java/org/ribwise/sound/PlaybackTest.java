package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.SoundSettings;

/// Sessions on a line that tests wrote: what is on it, when, and what happens when there is none.
class PlaybackTest {

    private static final int RATE = AudioLine.RATE;
    private static final int MILLI = RATE / 1_000;

    private final Studio studio = new Studio("en");
    private final Timeline timeline = Studio.breathing(60);

    @Test
    void theCountsBeforeTheFirstBreathAreHeardWhenThePictureShowsThem() {
        studio.playback.follow(Studio.TONES_ONLY);
        studio.play(timeline, 0);
        studio.pass(4_000);
        float[] samples = studio.line().samples();

        for (int second : new int[] {1_000, 2_000}) {
            assertThat(loudest(samples, second - 40, second - 2))
                    .as("before %s ms", second)
                    .isLessThan(0.06f);
            assertThat(loudest(samples, second, second + 40))
                    .as("at %s ms", second)
                    .isGreaterThan(0.09f);
        }
    }

    @Test
    void aSessionEndsInSilenceOfItsOwnAndGivesTheDeviceBack() {
        Timeline breath = Studio.breathing(10);
        studio.play(breath, 0);
        studio.pass(breath.totalMillis() + 20);
        studio.silence();
        studio.pass(6_000);

        assertThat(studio.line().isClosed()).isTrue();
        float[] samples = studio.line().samples();
        int end = (int) breath.totalMillis();
        assertThat(loudest(samples, end, end + 3_000)).as("the end is heard").isGreaterThan(0.1f);
        assertThat(studio.lines).hasSize(1);
    }

    @Test
    void silenceComesWithinTwoHundredMillisecondsAndWithoutAClick() {
        studio.play(timeline, 0);
        studio.pass(5_000);
        long written = studio.line().written();
        studio.silence();
        studio.pass(5);

        assertThat(studio.line().written() - written)
                .as("frames after the stop")
                .isLessThanOrEqualTo(2 * Feed.BLOCK_FRAMES);
        float[] samples = studio.line().samples();
        assertThat(Math.abs(samples[samples.length - 1])).as("faded").isLessThan(0.01f);
        assertThat(steepest(samples)).isLessThan(0.03f);

        studio.pass(195);
        assertThat(studio.line().isClosed()).isTrue();
    }

    @Test
    void afterAPauseItGoesOnInMidBreathWithoutAClick() {
        studio.play(timeline, 5_000);
        studio.pass(1_000);

        float[] samples = studio.line().samples();
        assertThat(loudest(samples, 100, 900)).as("the in-breath goes on").isGreaterThan(0.05f);
        assertThat(steepest(samples)).isLessThan(0.03f);
    }

    @Test
    void goingToAnotherPlaceLeadsOverWithoutAClick() {
        studio.play(timeline, 4_000);
        studio.pass(1_000);
        studio.play(timeline, 8_000);
        studio.pass(1_000);

        assertThat(studio.lines).as("the same line goes on").hasSize(1);
        assertThat(steepest(studio.line().samples())).isLessThan(0.03f);
    }

    @Test
    void withoutADeviceItIsSaidOnceASessionAndTriedAgainQuietly() {
        studio.trouble = Optional.of(new IllegalArgumentException("no line matching"));
        studio.play(timeline, 0);
        studio.pass(60_000);

        assertThat(studio.told).isEqualTo(1);
        assertThat(studio.tries).as("after 5, 10, 20 s").isBetween(3, 5);

        studio.play(Studio.breathing(30), 0);
        studio.pass(100);
        assertThat(studio.told).as("another session is told again").isEqualTo(2);
    }

    @Test
    void aDeviceThatComesBackIsUsedAtTheRightPlace() {
        studio.trouble = Optional.of(new IllegalStateException("busy"));
        studio.play(timeline, 0);
        studio.pass(4_000);
        studio.trouble = Optional.empty();
        studio.pass(2_995);
        assertThat(studio.lines).as("tried again after 5 s").hasSize(1);

        float[] samples = studio.line().samples();
        int out = 7_000 - 5_000;
        assertThat(pitch(samples, out - 400)).as("late in the in-breath").isGreaterThan(450);
        assertThat(studio.told).isEqualTo(1);
    }

    @Test
    void aDeviceThatIsPulledOutIsToldOnceAndTheSessionGoesOn() {
        studio.play(timeline, 0);
        studio.pass(2_000);
        studio.line().vanish();
        studio.trouble = Optional.of(new IllegalArgumentException("gone"));
        studio.pass(20_000);
        assertThat(studio.lines.getFirst().isClosed()).isTrue();
        assertThat(studio.told).isEqualTo(1);

        studio.trouble = Optional.empty();
        studio.pass(30_000);
        assertThat(studio.lines).as("plugged in again").hasSize(2);
    }

    @Test
    void aDeviceThatTakesFramesButPlaysNoneIsGivenUp() {
        studio.play(timeline, 0);
        studio.pass(1_000);
        studio.line().hang();
        studio.pass(2_000);

        assertThat(studio.lines.getFirst().isClosed()).isTrue();
        assertThat(studio.told).isEqualTo(1);
    }

    @Test
    void aSoundServerThatPlaysOnlyOnceItIsFullIsFilledAlsoAfterItRanDry() {
        studio.play(timeline, 0);
        studio.pass(5);
        studio.line().waitUntilFull();
        studio.pass(2_000);
        assertThat(studio.line().played()).as("begun").isGreaterThan(AudioLine.RATE);

        // the computer is busy, and the server runs dry
        studio.ticker.advanceMillis(500);
        long before = studio.line().played();
        studio.pass(2_000);
        assertThat(studio.line().played() - before).as("goes on").isGreaterThan(AudioLine.RATE);
        assertThat(studio.told).isZero();
        assertThat(studio.lines).hasSize(1);
    }

    @Test
    void whoIsMutedHearsNothingAndIsNotToldThatThereIsNoDevice() {
        studio.trouble = Optional.of(new IllegalArgumentException("none"));
        studio.playback.follow(Studio.TONES_ONLY.muted(true));
        studio.play(timeline, 0);
        studio.pass(2_000);
        assertThat(studio.tries).isZero();

        studio.trouble = Optional.empty();
        studio.playback.follow(Studio.TONES_ONLY);
        studio.pass(2_000);
        long before = studio.line().written();
        studio.playback.follow(Studio.TONES_ONLY.muted(true));
        studio.pass(2_000);
        float[] samples = studio.line().samples();
        float[] muted = Arrays.copyOfRange(samples, (int) before + Feed.BLOCK_FRAMES, samples.length);
        assertThat(loudest(muted, 0, 1_000)).as("muted in mid-sound").isZero();
        assertThat(steepest(samples)).isLessThan(0.03f);
        assertThat(studio.told).isZero();
    }

    @Test
    void theUsualLoudnessIsAThirdOfTheLoudestAndNothingAtNought() {
        assertThat(Loudness.of(SoundSettings.USUAL).tones()).isBetween(0.3, 0.4);
        assertThat(Loudness.of(SoundSettings.USUAL.withLoudness(0, 0))).isEqualTo(Loudness.SILENT);
    }

    @Test
    void theLoudestSessionStaysBelowFullScaleAndNeverJumps() {
        Routine routine = SampleRoutines.chairCalm();
        studio.playback.follow(Studio.LOUDEST);
        studio.play(Timelines.of(routine), 0);
        studio.pass(120_000);

        float[] samples = studio.line().samples();
        assertThat(loudest(samples, 0, samples.length / MILLI)).isBetween(0.3f, 0.97f);
        assertThat(studio.line().written() / MILLI).isBetween(120_000L, 120_200L);
    }

    private static float loudest(float[] samples, int fromMillis, int toMillis) {
        float loudest = 0;
        for (int i = fromMillis * MILLI; i < Math.min(samples.length, toMillis * MILLI); i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    private static float steepest(float[] samples) {
        float steepest = 0;
        for (int i = 1; i < samples.length; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
        }
        return steepest;
    }

    /// Pitch in 200 ms from a time on, by counting where the wave comes up through zero.
    private static double pitch(float[] samples, int fromMillis) {
        int turns = 0;
        for (int i = fromMillis * MILLI; i < (fromMillis + 200) * MILLI; i++) {
            turns += samples[i] < 0 && samples[i + 1] >= 0 ? 1 : 0;
        }
        return turns * 5;
    }
}
