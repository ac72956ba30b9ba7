package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.session.SoundCue.Sound;

/// What the tones are like: measured on their samples, as an ear would.
class TonesTest {

    private static final double RATE = AudioLine.RATE;

    @Test
    void inRisesAndLiesHighOutFallsAndLiesLow() {
        double inEarly = pitch(Sound.IN, 4, 0.5);
        double inLate = pitch(Sound.IN, 4, 3.2);
        double outEarly = pitch(Sound.OUT, 6, 0.5);
        double outLate = pitch(Sound.OUT, 6, 5.0);

        assertThat(inLate).isGreaterThan(inEarly * 1.25);
        assertThat(outLate).isLessThan(outEarly / 1.25);
        assertThat(outEarly).as("the highest of out is below the lowest of in").isLessThan(inEarly);
    }

    @Test
    void aHoldStaysOnOnePitch() {
        assertThat(pitch(Sound.HOLD, 5, 1.5) / pitch(Sound.HOLD, 5, 4.0)).isBetween(0.99, 1.01);
    }

    @Test
    void inIsAiryAndOutIsDark() {
        assertThat(overtones(Sound.OUT, 6, 2)).isGreaterThan(2 * overtones(Sound.IN, 6, 2));
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void everySoundBeginsAndEndsAtNothingAndNeverJumps(Sound sound) {
        double length = sound.lasts() ? 4 : 0;
        double seconds = Tones.seconds(sound, length);
        double before = 0;
        double steepest = 0;
        double loudest = 0;
        for (int i = -5; i < seconds * RATE + 5; i++) {
            double value = Tones.at(sound, i / RATE, length);
            steepest = Math.max(steepest, Math.abs(value - before));
            loudest = Math.max(loudest, Math.abs(value));
            before = value;
        }

        assertThat(seconds).isPositive();
        assertThat(before).isZero();
        assertThat(loudest).isBetween(0.02, 0.45);
        assertThat(steepest).as("from one sample to the next, of full scale").isLessThan(0.03);
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void everySoundIsToldFromEveryOther(Sound sound) {
        Set<Sound> others = EnumSet.complementOf(EnumSet.of(sound));
        assertThat(others)
                .allSatisfy(other -> assertThat(distance(sound, other)).isGreaterThan(0.1));
    }

    @Test
    void theShortestPhaseIsAToneTooAndNotAClick() {
        double loudest = 0;
        for (int i = 0; i < 0.2 * RATE; i++) {
            loudest = Math.max(loudest, Math.abs(Tones.at(Sound.IN, i / RATE, 0.2)));
        }
        assertThat(loudest).isGreaterThan(0.05);
    }

    /// Pitch by counting where the wave comes up through zero, in 0.3 s.
    private static double pitch(Sound sound, double length, double at) {
        double first = 0;
        double last = 0;
        int turns = -1;
        for (int i = 1; i < 0.3 * RATE; i++) {
            double t = at + i / RATE;
            if (Tones.at(sound, t - 1 / RATE, length) < 0 && Tones.at(sound, t, length) >= 0) {
                first = turns < 0 ? t : first;
                last = t;
                turns++;
            }
        }
        return turns / (last - first);
    }

    /// Share of the sound that is not its ground tone: what is left after a sine of its pitch is taken away.
    private static double overtones(Sound sound, double length, double at) {
        double hertz = pitch(sound, length, at);
        int frames = (int) (3 * RATE / hertz);
        double sine = 0;
        double cosine = 0;
        double energy = 0;
        for (int i = 0; i < frames; i++) {
            double value = Tones.at(sound, at + 0.15 + i / RATE, length);
            double turn = 2 * Math.PI * hertz * i / RATE;
            sine += value * Math.sin(turn);
            cosine += value * Math.cos(turn);
            energy += value * value;
        }
        double ground = 2 * (sine * sine + cosine * cosine) / frames;
        return Math.sqrt(Math.max(0, energy - ground) / energy);
    }

    /// How much of one sound is not in another, 0 for the same to about 2.
    private static double distance(Sound one, Sound other) {
        double difference = 0;
        double energy = 0;
        for (int i = 0; i < 1.5 * RATE; i += 7) {
            double a = Tones.at(one, i / RATE, one.lasts() ? 4 : 0);
            double b = Tones.at(other, i / RATE, other.lasts() ? 4 : 0);
            difference += (a - b) * (a - b);
            energy += a * a + b * b;
        }
        return difference / energy;
    }
}
