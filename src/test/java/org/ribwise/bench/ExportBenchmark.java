package org.ribwise.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.export.csv.CsvFile;

/// A million scores as CSV, beside `sqlite3 -csv` writing the same rows from a table: `ExportBenchmark [runs]`. Both
/// write to a file in the same folder, one after the other, run by run. Needs the program `sqlite3`.
public final class ExportBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int ROWS_OF_A_SHEET = 5;
    private static final int USUAL_RUNS = 7;

    private ExportBenchmark() {}

    /// Measures and prints.
    ///
    /// @param arguments how many runs
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_RUNS;
        Path folder = Files.createTempDirectory("ribwise-bench");
        Path ours = folder.resolve("ours.csv");
        Path theirs = folder.resolve("theirs.csv");
        Path table = folder.resolve("rows.db");
        Excerpt excerpt = millionScores();
        List<Double> oursMillis = new ArrayList<>();
        List<Double> theirsMillis = new ArrayList<>();
        write(excerpt, ours);
        sqlite(table, ".import --csv " + ours + " scores");
        for (int run = 0; run < runs; run++) {
            oursMillis.add(millis(() -> write(excerpt, ours)));
            theirsMillis.add(millis(() -> sqlite(table, ".output " + theirs, "SELECT * FROM scores;")));
        }
        print("ribwise", oursMillis, ours);
        print("sqlite3 -csv", theirsMillis, theirs);
    }

    private static Excerpt millionScores() {
        OffsetDateTime first = OffsetDateTime.of(2016, 1, 1, 8, 0, 0, 0, ZoneOffset.ofHours(1));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < ROWS / ROWS_OF_A_SHEET; i++) {
            List<PainScore> pains = new ArrayList<>();
            for (BodyRegion region :
                    List.of(BodyRegion.NECK, BodyRegion.UPPER_BACK, BodyRegion.MID_BACK, BodyRegion.LOWER_BACK)) {
                pains.add(PainScore.now(region, new Nrs(i % 11)));
            }
            sheets.add(new ScoreSheet(
                    new UUID(i, ~i),
                    first.plusMinutes(25L * i),
                    i % 2 == 0 ? RatingTime.BEFORE : RatingTime.AFTER,
                    Optional.of(new SessionId(new UUID(i / 2, i))),
                    new Scores(
                            pains,
                            Optional.of(new Nrs(i % 7)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())));
        }
        PersonFacts nobody = PersonFacts.NONE;
        DaySpan days = new DaySpan(first.toLocalDate(), first.toLocalDate().plusYears(10));
        return new Excerpt(days, nobody, List.of(), sheets, List.of(), List.of(), List.of());
    }

    private static void write(Excerpt excerpt, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            CsvFile.SCORES.write(excerpt, out, ExportWatch.NONE);
        }
    }

    private static void sqlite(Path table, String... commands) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sqlite3", "-csv", "-header", table.toString()));
        command.addAll(List.of(commands));
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException("sqlite3 ended with " + exitCode);
        }
    }

    private static double millis(Timed timed) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        timed.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(String who, List<Double> millis, Path file) throws IOException {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-14s first %6.0f ms, best %6.0f, median %6.0f, worst %6.0f; %d bytes%n",
                who,
                millis.getFirst(),
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
