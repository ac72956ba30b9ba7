package org.ribwise.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.ReportExport;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timelines;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerView;

/// How evenly the body pacer moves while a record of ten years is exported by another thread of the same program:
/// `ExportFrames RECORD [seconds]`. First nothing is exported, then PDF, CSV and FHIR, each again and again for so many
/// seconds; then an export is cancelled at a third. Needs a display; run it with a heap of 512 MB.
public final class ExportFrames {

    private static final int USUAL_SECONDS = 20;
    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_FRAMES_A_SECOND = 125;
    private static final Messages WORDS = Messages.load(Locale.UK);

    private final ReportExport export;
    private final DaySpan days;
    private final long seconds;
    private final Path folder;
    private final AtomicLong told = new AtomicLong();

    private ExportFrames(ReportExport export, DaySpan days, long seconds, Path folder) {
        this.export = export;
        this.days = days;
        this.seconds = seconds;
        this.folder = folder;
    }

    /// Something that is exported.
    @FunctionalInterface
    private interface Job {
        void run(ExportWatch watch) throws IOException;
    }

    /// Measures and prints a table.
    ///
    /// @param arguments the record, and how many seconds each form is exported
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : USUAL_SECONDS;
        ExportFrames bench = of(Path.of(arguments[0]), seconds);
        Platform.startup(ExportFrames::play);
        System.out.println("| exported | times | seconds each | told how far, times | frames | p50 ms | p99 ms | max ms"
                + " | heap after, MiB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        bench.measure("nothing", watch -> sleepless(watch));
        bench.measure("PDF", bench::pdf);
        bench.measure("CSV", bench::csv);
        bench.measure("FHIR", bench::fhir);
        System.out.printf(Locale.ROOT, "cancelled at a third: over after %.0f ms%n", bench.cancelMillis());
        System.exit(0);
    }

    private static ExportFrames of(Path file, long seconds) throws IOException {
        try (SqliteRecord record = SqliteRecord.copyOf(file)) {
            LocalDate last = record.history().sessions().getLast().start().at().toLocalDate();
            DaySpan days = new DaySpan(last.minusYears(10), last);
            Excerpt everything = new Excerpt(
                    days,
                    record.facts().facts().orElse(PersonFacts.NONE),
                    record.history().sessions(),
                    record.scores().sheets(),
                    record.diaryHistory().entries(),
                    record.scores().measures(),
                    record.safety().events());
            ReportExport export = new ReportExport(record.identity(), everything, WORDS);
            return new ExportFrames(export, days, seconds, Files.createTempDirectory("ribwise-exports"));
        }
    }

    private static void play() {
        RunningSession session = PlayedSessions.of(
                Timelines.of(SampleRoutines.routine(
                        SampleRoutines.breathe(new BreathPattern(4_000, 0, 6_000, 0), LONGEST_SECONDS, 0))),
                new SessionId(UUID.randomUUID()),
                ComputerClock.clock(),
                entry -> {},
                SessionSound.SILENT);
        PlayerModel model = new PlayerModel(session, WORDS, (played, over) -> {});
        Scene scene = new Scene(new PlayerView(model, WORDS), 1000, 720);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.begin(Ratings.MISSING);
    }

    private void pdf(ExportWatch watch) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.pdf"))) {
            export.pdf(
                    export.report(ReportWish.ofEverything(days, days.to(), "")), Paper.A4, Set.of(), false, out, watch);
        }
    }

    private void csv(ExportWatch watch) throws IOException {
        export.csv(folder, watch);
    }

    private void fhir(ExportWatch watch) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("record.json"))) {
            export.fhir(false, out, watch);
        }
    }

    /// Takes a second and no processor.
    private static void sleepless(ExportWatch watch) {
        try {
            boolean never = new CountDownLatch(1).await(1, TimeUnit.SECONDS);
            watch.at(never ? 1 : 0, 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void measure(String name, Job job) throws InterruptedException {
        long[] pictures = new long[LONGEST_SECONDS * MOST_FRAMES_A_SECOND];
        int[] frames = {0};
        AnimationTimer[] timer = new AnimationTimer[1];
        Platform.runLater(() -> {
            timer[0] = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pictures[frames[0]++] = System.nanoTime();
                }
            };
            timer[0].start();
        });
        told.set(0);
        long begin = System.nanoTime();
        int times = 0;
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            run(job, (done, of) -> told.incrementAndGet());
            times++;
        }
        double each = (System.nanoTime() - begin) / 1e9 / times;
        CountDownLatch stopped = new CountDownLatch(1);
        Platform.runLater(() -> {
            timer[0].stop();
            stopped.countDown();
        });
        stopped.await();
        print(name, times, each, FrameIntervals.between(Arrays.copyOf(pictures, frames[0])));
    }

    private void print(String name, int times, double each, FrameIntervals intervals) {
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %d | %d | %.1f | %.1f | %.1f | %d |%n",
                name,
                times,
                each,
                told.get() / times,
                intervals.count(),
                intervals.millis(0.5),
                intervals.millis(0.99),
                intervals.millis(1),
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static void run(Job job, ExportWatch watch) {
        try {
            job.run(watch);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private double cancelMillis() {
        long[] cancelled = {0};
        try {
            run(this::fhir, (done, of) -> {
                if (done * 3 > of) {
                    cancelled[0] = System.nanoTime();
                    throw new ExportCancelled();
                }
            });
        } catch (ExportCancelled asWished) {
            return (System.nanoTime() - cancelled[0]) / 1e6;
        }
        throw new IllegalStateException("it was not cancelled");
    }
}
