package org.ribwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.PlansOf;
import org.ribwise.app.assembly.ReportExport;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.cli.ReportJson;
import org.ribwise.cli.ReportWriter;
import org.ribwise.disk.WholeFile;
import org.ribwise.disk.WholeFolder;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.csv.CsvFile;
import org.ribwise.store.SqliteRecord;

/// Writes reports for the command line. Who ends the program meanwhile, with Ctrl and C for instance, finds nothing
/// half written: the export ends at its next step and takes its own file away, and where that step is long in coming
/// the program does so as it ends.
///
/// @param exercises folder of exercise definitions
record ReportDesk(Path exercises) implements ReportWriter {

    private static final String RECORD = "record.db";
    private static final Set<ReportFile> ATTACHED = EnumSet.of(ReportFile.CSV, ReportFile.FHIR);
    private static final int USUAL_DAYS = 84;
    private static final long PATIENCE_SECONDS = 5;

    @Override
    public Outcome write(Wish wish, ExportWatch watch) {
        Path place = wish.record().orElseGet(() -> Places.data(null));
        Path file = Files.isDirectory(place) ? place.resolve(RECORD) : place;
        if (!Files.isRegularFile(file)) {
            return Outcome.NO_RECORD;
        }
        AtomicBoolean unwanted = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Runnable ending = () -> {
            unwanted.set(true);
            waitFor(ended);
        };
        try (AtEnding _ = AtEnding.run(ending)) {
            return write(file, wish, (done, of) -> {
                if (unwanted.get()) {
                    throw new ExportCancelled();
                }
                watch.at(done, of);
            });
        } finally {
            ended.countDown();
        }
    }

    private static void waitFor(CountDownLatch ended) {
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome write(Path file, Wish wish, ExportWatch watch) {
        UUID identity;
        Excerpt everything;
        try (SqliteRecord record = SqliteRecord.copyOf(file)) {
            identity = record.identity();
            everything = excerpt(record, days(wish));
        }
        ReportExport export = new ReportExport(identity, everything, Words.MESSAGES);
        WholeFile.Existing existing = wish.force() ? WholeFile.Existing.REPLACE : WholeFile.Existing.KEEP;
        try {
            write(export, wish, existing, watch);
            return Outcome.WRITTEN;
        } catch (FileAlreadyExistsException there) {
            return Outcome.EXISTS;
        } catch (ExportCancelled unwanted) {
            return Outcome.CANCELLED;
        } catch (IOException | UncheckedIOException trouble) {
            return Outcome.NOT_WRITABLE;
        }
    }

    private static void write(ReportExport export, Wish wish, WholeFile.Existing existing, ExportWatch watch)
            throws IOException {
        Look look = wish.look();
        WholeFile out = new WholeFile(wish.out(), WholeFile.Reader.AS_USUAL);
        ReportWish asked =
                new ReportWish(export.record().days(), ComputerClock.clock().today(), look.parts(), look.question());
        switch (wish.form()) {
            case PDF -> {
                Report report = export.report(asked);
                out.write(
                        to -> export.pdf(
                                report, look.paper(), look.attach() ? ATTACHED : Set.of(), look.snomed(), to, watch),
                        existing);
            }
            case CSV ->
                new WholeFolder(
                                wish.out(),
                                Arrays.stream(CsvFile.values())
                                        .map(CsvFile::fileName)
                                        .collect(Collectors.toSet()))
                        .write(folder -> export.csv(folder, watch), existing);
            case FHIR -> out.write(to -> export.fhir(look.snomed(), to, watch), existing);
            case JSON -> {
                Report report = export.report(asked);
                out.write(to -> ReportJson.write(report, to), existing);
            }
        }
    }

    private Excerpt excerpt(SqliteRecord record, DaySpan days) {
        List<PastSession> sessions = record.history().sessions();
        return new Excerpt(
                        days,
                        record.facts().facts().orElse(PersonFacts.NONE),
                        sessions,
                        record.scores().sheets(),
                        record.diaryHistory().entries(),
                        record.scores().measures(),
                        record.safety().events())
                .with(plans(record.planHistory(), sessions));
    }

    /// The exercises are read only when there is a plan.
    private PastPlans plans(PlanHistory history, List<PastSession> sessions) {
        if (history.plans().isEmpty()) {
            return PastPlans.NONE;
        }
        ExerciseLibrary library = new JsonExerciseSource(exercises).read();
        return new PlansOf(new KeyedTravel(exercises).plans(library), library).read(history, sessions);
    }

    private static DaySpan days(Wish wish) {
        LocalDate last = wish.to().orElseGet(() -> ComputerClock.clock().today());
        LocalDate first = wish.from().orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
        return new DaySpan(first.isAfter(last) ? last : first, last);
    }
}
