package org.ribwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.SampleRecord;
import org.ribwise.cli.SampleWriter;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.sample.SampleLife;
import org.ribwise.domain.sample.SampleRhythm;
import org.ribwise.domain.sample.SampleRoutine;
import org.ribwise.store.SqliteRecord;

/// Writes made-up records for the command line: into a folder of its own beside the file first, so that there is a
/// whole record in the end or none.
///
/// @param exercises folder of exercise definitions
record RecordDesk(Path exercises) implements SampleWriter {

    @Override
    public Outcome write(Wish wish) {
        Path out = wish.out().toAbsolutePath().normalize();
        if (!Files.exists(out) && Files.exists(beside(out, "-wal"))) {
            // what a person recorded last may be in it: they have moved the record away, or put it back in a moment
            return Outcome.NOT_A_SAMPLE;
        }
        if (Files.exists(out)) {
            if (!isSample(out)) {
                return wish.force() ? Outcome.NOT_A_SAMPLE : Outcome.EXISTS;
            }
            if (!wish.force()) {
                return Outcome.EXISTS;
            }
        }
        return make(out, wish);
    }

    private static boolean isSample(Path out) {
        try {
            return Files.isRegularFile(out) && SqliteRecord.isSample(out);
        } catch (RecordUnavailable unreadable) {
            return false;
        }
    }

    private Outcome make(Path out, Wish wish) {
        Path parent = out.getParent();
        if (parent == null) {
            return Outcome.NOT_WRITABLE;
        }
        try {
            Files.createDirectories(parent);
            Path own = Files.createTempDirectory(parent, ".ribwise-sample");
            try (AtEnding _ = AtEnding.run(() -> deleteQuietly(own))) {
                Path made = own.resolve("record.db");
                SampleRecord.write(made, life(wish), Words.MESSAGES.get("app.sampleName"));
                // the log of the sample that was there would be taken for that of the new one
                Files.deleteIfExists(beside(out, "-wal"));
                Files.deleteIfExists(beside(out, "-shm"));
                Files.move(made, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return Outcome.WRITTEN;
            } finally {
                delete(own);
            }
        } catch (IOException | RecordUnavailable trouble) {
            return Outcome.NOT_WRITABLE;
        }
    }

    private SampleLife life(Wish wish) {
        LocalDate last =
                wish.until().orElseGet(() -> ComputerClock.clock().today().minusDays(1));
        List<SampleRoutine> routines = SampleRecord.routines(SampleRecord.offers(exercises, ComputerClock.clock()));
        return new SampleLife(
                last.minusYears(wish.years()).plusDays(1), last, SampleRhythm.BUSY, wish.seed(), routines);
    }

    private static Path beside(Path out, String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException | UncheckedIOException gone) {
            // the program is ending, and nobody is there who could be told
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            // SQLite's library may be in use until the program ends; it takes its own copy away then
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            });
        }
    }
}
