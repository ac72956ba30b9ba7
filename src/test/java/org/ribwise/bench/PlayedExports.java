package org.ribwise.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.ReportExport;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.desktop.GivingWay;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timelines;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerView;

/// The body pacer in a window while a record of ten years is exported by another thread of the same program, as the
/// program exports it: `PlayedExports RECORD seconds rounds`. Started by {@link ExportFrames}.
public final class PlayedExports {

    private static final int LONGEST_SECONDS = 1_800;
    private static final int PICTURES_TO_WARM_UP = 200;
    private static final int MOST_FRAMES_A_SECOND = 125;
    private static final Messages WORDS = Messages.load(Locale.UK);

    private final ReportExport export;
    private final DaySpan days;
    private final long seconds;
    private final Path folder;
    private final AtomicLong told = new AtomicLong();
    private final CollectorStops stops = new CollectorStops();

    private PlayedExports(ReportExport export, DaySpan days, long seconds, Path folder) {
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
    /// @param arguments the record, how many seconds each form is exported, and how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PlayedExports bench = of(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        CountDownLatch played = new CountDownLatch(PICTURES_TO_WARM_UP);
        Platform.startup(() -> play(played));
        played.await();
        System.out.println("| exported | times | seconds each | told how far, times | p50 ms | p99 ms | max ms"
                + " | over 33 ms | waited for a processor, ms/s | collections | longest ms | heap after, MiB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int round = Integer.parseInt(arguments[2]); round > 0; round--) {
            bench.measure("nothing", PlayedExports::sleepless);
            bench.measure("PDF", watch -> bench.pdf(Set.of(), watch));
            bench.measure("nothing", PlayedExports::sleepless);
            bench.measure("PDF, all inside", watch -> bench.pdf(EnumSet.allOf(ReportFile.class), watch));
            bench.measure("nothing", PlayedExports::sleepless);
            bench.measure("CSV", bench::csv);
            bench.measure("nothing", PlayedExports::sleepless);
            bench.measure("FHIR", bench::fhir);
        }
        System.out.printf(Locale.ROOT, "cancelled at a third: over after %.0f ms%n", bench.cancelMillis());
        System.exit(0);
    }

    private static PlayedExports of(Path file, long seconds) throws IOException {
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
            return new PlayedExports(export, days, seconds, Files.createTempDirectory("ribwise-exports"));
        }
    }

    private static void play(CountDownLatch warm) {
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
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                warm.countDown();
                if (warm.getCount() == 0) {
                    stop();
                }
            }
        }.start();
    }

    private void pdf(Set<ReportFile> inside, ExportWatch watch) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.pdf"))) {
            export.pdf(
                    export.report(ReportWish.ofEverything(days, days.to(), "")), Paper.A4, inside, false, out, watch);
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
        long waited = waitedNanos();
        stops.begin();
        long begin = System.nanoTime();
        int times = 0;
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            run(job, (done, of) -> told.incrementAndGet());
            times++;
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        double waiting = (waitedNanos() - waited) / 1e6 / elapsed;
        CountDownLatch stopped = new CountDownLatch(1);
        Platform.runLater(() -> {
            timer[0].stop();
            stopped.countDown();
        });
        stopped.await();
        print(name, times, elapsed / times, waiting, FrameIntervals.between(Arrays.copyOf(pictures, frames[0])));
    }

    private void print(String name, int times, double each, double waiting, FrameIntervals intervals) {
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %d | %.1f | %.1f | %.1f | %.2f %% | %.1f | %d | %d | %d |%n",
                name,
                times,
                each,
                told.get() / times,
                intervals.millis(0.5),
                intervals.millis(0.99),
                intervals.millis(1),
                intervals.latePercent(),
                waiting,
                stops.count(),
                stops.longestMillis(),
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    /// How long the threads that make pictures were ready to run and another one had their processor. Zero where the
    /// system does not say it.
    private static long waitedNanos() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.filter(PlayedExports::makesPictures)
                    .mapToLong(thread ->
                            Long.parseLong(read(thread.resolve("schedstat")).split(" ", -1)[1]))
                    .sum();
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static boolean makesPictures(Path thread) {
        String name = read(thread.resolve("comm"));
        return name.startsWith("JavaFX") || name.startsWith("QuantumRenderer");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return " 0 ";
        }
    }

    private static void run(Job job, ExportWatch watch) {
        boolean done = GivingWay.run(() -> {
            try {
                job.run(watch);
                return true;
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        });
        if (!done) {
            throw new IllegalStateException("not exported");
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
