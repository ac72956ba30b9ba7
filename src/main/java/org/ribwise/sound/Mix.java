package org.ribwise.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.session.SoundCue;
import org.ribwise.domain.session.SoundTrack;

/// Makes the samples of a session: of every cue what is heard of it at the positions asked for. Used from one thread.
final class Mix {

    private static final double MILLIS_PER_SECOND = 1_000;

    /// A device takes a moment to open: what was struck no longer ago than this is struck late rather than never.
    private static final long LATE_MILLIS = 400;

    /// After a jump the samples are led over from the last one within this time, so that no jump is heard.
    private static final int LEAD_OVER_FRAMES = AudioLine.RATE / 100;

    private final SoundTrack track;
    private final Function<Phrase, Optional<float[]>> voice;
    private final List<Heard> heard = new ArrayList<>();
    private final long begunMillis;
    private Loudness loudness;
    private long cuesUntil;
    private float last;

    /// @param track what is heard
    /// @param begunMillis where on the track the sound was asked to begin
    /// @param voice gives the recording of a phrase when it is to be said
    /// @param last the last sample that was written before
    Mix(SoundTrack track, long begunMillis, Function<Phrase, Optional<float[]>> voice, Loudness loudness, float last) {
        this.track = track;
        this.begunMillis = begunMillis;
        this.cuesUntil = begunMillis;
        this.voice = voice;
        this.loudness = loudness;
        this.last = last;
    }

    /// Something that is sounding.
    ///
    /// @param cue what it is
    /// @param startMillis when it begins to sound
    /// @param recording what a voice says with it; empty when nothing
    private record Heard(SoundCue cue, double startMillis, Optional<float[]> recording) {
        boolean isOver(double millis) {
            double seconds = (millis - startMillis) / MILLIS_PER_SECOND;
            double spoken =
                    recording.map(samples -> samples.length / Recordings.RATE).orElse(0.0);
            return seconds > Math.max(spoken, Tones.seconds(cue.sound(), lengthSeconds()));
        }

        double lengthSeconds() {
            return cue.lengthMillis() / MILLIS_PER_SECOND;
        }

        double tone(double millis) {
            return Tones.at(cue.sound(), (millis - startMillis) / MILLIS_PER_SECOND, lengthSeconds());
        }

        double word(double millis) {
            return recording.isEmpty() ? 0 : sample(recording.get(), (millis - startMillis) / MILLIS_PER_SECOND);
        }

        private static double sample(float[] samples, double seconds) {
            double at = seconds * Recordings.RATE;
            int i = (int) Math.floor(at);
            if (i < 0 || i + 1 >= samples.length) {
                return 0;
            }
            return samples[i] + (at - i) * (samples[i + 1] - samples[i]);
        }
    }

    /// Makes the samples of a span.
    ///
    /// @param to how loud it is at its end; it goes there from where it was
    /// @param out is filled
    void render(Head.Span span, Loudness to, float[] out) {
        double end = span.millis(out.length);
        if (span.jumped()) {
            jump(span.fromMillis());
        }
        begin((long) Math.ceil(end));
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) value(span.millis(i), (double) i / out.length, to);
        }
        if (span.jumped()) {
            leadOver(out);
        }
        loudness = to;
        last = out[out.length - 1];
        heard.removeIf(sound -> sound.isOver(end));
    }

    private double value(double millis, double share, Loudness to) {
        double tones = 0;
        double words = 0;
        for (int i = 0; i < heard.size(); i++) {
            tones += heard.get(i).tone(millis);
            words += heard.get(i).word(millis);
        }
        return tones * (loudness.tones() + share * (to.tones() - loudness.tones()))
                + words * (loudness.voice() + share * (to.voice() - loudness.voice()));
    }

    /// Goes on from another place: the breath that is in progress there, and what has only just been struck.
    private void jump(double millis) {
        heard.clear();
        long position = Math.max(0, (long) millis);
        track.lastingAt(position)
                .filter(cue -> cue.atMillis() < begunMillis || cue.atMillis() < position - LATE_MILLIS)
                .ifPresent(cue -> heard.add(new Heard(cue, cue.atMillis(), Optional.empty())));
        cuesUntil = Math.max(begunMillis, position - LATE_MILLIS);
        begin(position);
        heard.replaceAll(sound -> late(sound, position));
    }

    private static Heard late(Heard sound, long position) {
        return sound.cue().sound().lasts() ? sound : new Heard(sound.cue(), position, sound.recording());
    }

    private void begin(long until) {
        if (until > cuesUntil) {
            track.between(cuesUntil, until).forEach(this::begin);
            cuesUntil = until;
        }
    }

    private void begin(SoundCue cue) {
        heard.add(new Heard(cue, cue.atMillis(), cue.phrase().flatMap(voice)));
    }

    private void leadOver(float[] out) {
        int frames = Math.min(LEAD_OVER_FRAMES, out.length);
        for (int i = 0; i < frames; i++) {
            double share = Slope.up((double) i / frames);
            out[i] = (float) (share * out[i] + (1 - share) * last);
        }
    }

    /// How loud it is now.
    Loudness loudness() {
        return loudness;
    }

    /// The last sample that was made.
    float last() {
        return last;
    }
}
