package org.ribwise.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.coach.CoachClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SoundCue.Sound;
import org.ribwise.domain.session.SoundTrack;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.SoundSettings;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerView;

/// Measures how far sound and picture are apart: the real player in a window, the real Java Sound, and the very
/// samples that were played, which ALSA writes to a file (see `src/docs/decisions/0005-sound.md` for the command).
/// Each phase of the breath is looked for in the samples and compared with the frame that first showed it.
public final class PictureSoundBench {

    private static final BreathPattern PATTERN = new BreathPattern(2_000, 0, 3_000, 0);
    private static final double FARTHEST_MILLIS = 120;
    private static final double STEP_MILLIS = 0.25;
    private static final int THINNED = 4;
    private static final double NANOS_PER_MILLI = 1e6;

    /// When the frame that showed a phase first was made.
    private record Shown(BreathPhase phase, long nanos) {}

    private final List<Shown> shown = new ArrayList<>();
    private volatile boolean isOpen;
    private volatile long openedNanos;
    private volatile long anchorNanos;

    private PictureSoundBench() {}

    /// Plays, then measures.
    ///
    /// @param arguments seconds to play, and the file of what is played: raw, 16 bit, mono, 48 kHz
    public static void main(String[] arguments) throws IOException {
        PictureSoundBench bench = new PictureSoundBench();
        bench.play(Integer.parseInt(arguments[0]));
        bench.report(samples(Path.of(arguments[1])));
        Platform.exit();
    }

    private void play(int seconds) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        CoachClock clock = new CoachClock(this::nanos, InstantSource.system(), ZoneId.systemDefault());
        Voice voice = new Voice("en", Speech.SILENT, Phrase::name);
        SpeakerSound sound = new SpeakerSound(this::opened, clock.ticker(), voice);
        sound.follow(SoundSettings.USUAL.withLoudness(100, 0));
        Platform.startup(() -> {
            RunningSession session = PlayedSessions.of(
                    Timelines.of(SampleRoutines.routine(SampleRoutines.breathe(PATTERN, seconds, 0))),
                    new SessionId(UUID.randomUUID()),
                    clock,
                    entry -> {},
                    noting(sound));
            Messages words = Messages.load(Locale.ENGLISH);
            PlayerModel model = new PlayerModel(session, words, (played, ended) -> over.complete(true));
            Stage stage = new Stage();
            stage.setScene(new Scene(new PlayerView(model, words), 1_000, 720));
            Look.dress(stage.getScene());
            stage.show();
            model.frame()
                    .subscribe(frame -> frame.breath()
                            .ifPresent(breath -> note(breath.moment().phase())));
            model.begin(Ratings.MISSING);
        });
        over.join();
        sound.silence();
    }

    private AudioLine opened() throws AudioLine.NoAudio {
        AudioLine line = JavaSoundLine.open();
        isOpen = true;
        return line;
    }

    /// The ticker; its first reading after the device was opened is when the first frame is heard.
    private long nanos() {
        long nanos = System.nanoTime();
        if (isOpen && openedNanos == 0 && Thread.currentThread().getName().equals("sound")) {
            openedNanos = nanos;
        }
        return nanos;
    }

    private SessionSound noting(SessionSound sound) {
        return new SessionSound() {
            @Override
            public void play(SoundTrack track, long positionMillis, long atNanos) {
                anchorNanos = atNanos - (long) (positionMillis * NANOS_PER_MILLI);
                sound.play(track, positionMillis, atNanos);
            }

            @Override
            public void silence() {
                sound.silence();
            }
        };
    }

    private void note(BreathPhase phase) {
        if (shown.isEmpty() || shown.getLast().phase() != phase) {
            shown.add(new Shown(phase, System.nanoTime()));
        }
    }

    private void report(float[] samples) {
        List<Double> distances = new ArrayList<>();
        List<Double> sound = new ArrayList<>();
        List<Double> picture = new ArrayList<>();
        double due = SampleRoutines.READY_SECONDS * 1_000.0 + (anchorNanos - openedNanos) / NANOS_PER_MILLI;
        for (Shown moment : shown) {
            double seen = (moment.nanos() - openedNanos) / NANOS_PER_MILLI;
            picture.add(seen - due);
            double ideal = due;
            found(samples, moment.phase(), ideal).ifPresent(heard -> {
                distances.add(heard - seen);
                sound.add(heard - ideal);
            });
            due += PATTERN.millisOf(moment.phase());
        }
        print("sound after the clock", sound);
        print("picture after the clock", picture);
        print("sound after the picture", distances);
    }

    private static void print(String what, List<Double> distances) {
        List<Double> sizes = distances.stream().map(Math::abs).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-24s %d phases, ms: mean %.1f; of the size p50 %.1f, p95 %.1f, max %.1f%n",
                what,
                sizes.size(),
                distances.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                share(sizes, 0.5),
                share(sizes, 0.95),
                share(sizes, 1));
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /// Where in the samples the tone of a phase fits best, in milliseconds from their beginning.
    private static Optional<Double> found(float[] samples, BreathPhase phase, double expectedMillis) {
        Sound sound = phase == BreathPhase.IN ? Sound.IN : Sound.OUT;
        double[] tone = tone(sound, PATTERN.millisOf(phase) / 1_000.0);
        double best = 0;
        double bestMillis = 0;
        for (double off = -FARTHEST_MILLIS; off <= FARTHEST_MILLIS; off += STEP_MILLIS) {
            double fit = fit(samples, tone, expectedMillis + off);
            if (fit > best) {
                best = fit;
                bestMillis = expectedMillis + off;
            }
        }
        return best > 0.5 ? Optional.of(bestMillis) : Optional.empty();
    }

    /// How well a tone that begins here fits, 0 to 1.
    private static double fit(float[] samples, double[] tone, double fromMillis) {
        int from = (int) Math.round(fromMillis * AudioLine.RATE / 1_000);
        double both = 0;
        double heard = 0;
        double made = 0;
        for (int i = 0; i < tone.length; i++) {
            int at = from + i * THINNED;
            if (at < 0 || at >= samples.length) {
                return 0;
            }
            both += tone[i] * samples[at];
            heard += samples[at] * samples[at];
            made += tone[i] * tone[i];
        }
        return heard == 0 ? 0 : both / Math.sqrt(heard * made);
    }

    private static double[] tone(Sound sound, double seconds) {
        double[] tone = new double[(int) (seconds * AudioLine.RATE / THINNED)];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = Tones.at(sound, (double) i * THINNED / AudioLine.RATE, seconds);
        }
        return tone;
    }

    private static float[] samples(Path raw) throws IOException {
        var shorts = ByteBuffer.wrap(Files.readAllBytes(raw))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        float[] samples = new float[shorts.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = shorts.get(i) / 32_768f;
        }
        return samples;
    }
}
