package org.ribwise.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.ReportExport;
import org.ribwise.app.assembly.SampleRecord;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.domain.sample.SampleLife;
import org.ribwise.domain.sample.SampleRhythm;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.Messages;

/// The report of a busy year as PDF, beside Chromium printing the same HTML: `PdfBenchmark [runs] [chromium]`. Both
/// write a file in the same folder, one after the other, run by run; what Chromium needs for an empty page, mostly to
/// start, is measured beside it. Ours counts from the record in memory on; it is warm after the first runs, which are
/// told apart.
public final class PdfBenchmark {

    private static final int USUAL_RUNS = 9;
    private static final int WARMING_RUNS = 12;
    private static final String EMPTY = "<html><body></body></html>";

    private PdfBenchmark() {}

    /// Measures and prints.
    ///
    /// @param arguments how many runs, and the name of Chromium's program
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_RUNS;
        String chromium = arguments.length > 1 ? arguments[1] : "chromium";
        Path folder = Files.createTempDirectory("ribwise-bench");
        ReportExport export = year(folder.resolve("record.db"));
        ReportWish wish = ReportWish.ofEverything(
                export.record().days(), export.record().days().to(), "May I swim?");
        Path page = folder.resolve("report.html");
        Path empty = folder.resolve("empty.html");
        Files.writeString(page, export.html(export.report(wish), Paper.A4), StandardCharsets.UTF_8);
        Files.writeString(empty, EMPTY, StandardCharsets.UTF_8);
        Path ours = folder.resolve("ours.pdf");
        Path theirs = folder.resolve("theirs.pdf");
        double first = millis(() -> write(export, wish, ours));
        for (int run = 0; run < WARMING_RUNS; run++) {
            write(export, wish, ours);
        }
        List<Double> oursMillis = new ArrayList<>();
        List<Double> theirsMillis = new ArrayList<>();
        List<Double> emptyMillis = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            oursMillis.add(millis(() -> write(export, wish, ours)));
            theirsMillis.add(millis(() -> print(chromium, page, theirs, folder)));
            emptyMillis.add(millis(() -> print(chromium, empty, folder.resolve("empty.pdf"), folder)));
        }
        System.out.printf(Locale.ROOT, "%-22s %6.0f ms%n", "ribwise, the first", first);
        say("ribwise, warm", oursMillis, ours);
        say("chromium", theirsMillis, theirs);
        say("chromium, empty page", emptyMillis, folder.resolve("empty.pdf"));
    }

    private static ReportExport year(Path file) {
        LocalDate last = LocalDate.of(2026, 10, 31);
        LocalDate from = last.minusYears(1).plusDays(1);
        Path exercises = Path.of(System.getProperty("ribwise.home", "")).resolve("exercises");
        SampleRecord.write(
                file,
                new SampleLife(
                        from,
                        last,
                        SampleRhythm.BUSY,
                        1,
                        SampleRecord.routines(SampleRecord.offers(exercises, ComputerClock.clock()))),
                "Sam Sample");
        try (SqliteRecord record = SqliteRecord.open(file)) {
            Excerpt year = new Excerpt(
                    new DaySpan(from, last),
                    record.facts().facts().orElse(PersonFacts.NONE),
                    record.history().sessions(),
                    record.scores().sheets(),
                    record.diaryHistory().entries(),
                    record.scores().measures(),
                    record.safety().events());
            return new ReportExport(new UUID(0, 1), year, Messages.load(Locale.UK));
        }
    }

    private static void write(ReportExport export, ReportWish wish, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            Report report = export.report(wish);
            export.pdf(report, Paper.A4, Set.of(), false, out, ExportWatch.NONE);
        }
    }

    private static void print(String chromium, Path page, Path to, Path folder)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + to,
                page.toUri().toString());
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0 || Files.notExists(to)) {
            throw new IOException(chromium + " ended with " + exitCode);
        }
    }

    private static double millis(Timed timed) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        timed.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void say(String who, List<Double> millis, Path file) throws IOException {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-22s best %6.0f ms, median %6.0f, worst %6.0f; %d bytes%n",
                who,
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.getLast(),
                Files.size(file));
    }

    @FunctionalInterface
    private interface Timed {
        void run() throws IOException, InterruptedException;
    }
}
