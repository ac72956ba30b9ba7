package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The automatic backups of one person: one a day on which Ribwise was used, in the folder `backups` beside the record.
///
/// @param record the record's file
public record Backups(Path record) {

    /// The newest so many are kept, older ones go (design value).
    public static final int KEPT = 14;

    static final String FOLDER = "backups";

    private static final String BEGINNING = "record-";
    private static final String ENDING = ".db";

    /// One of them.
    ///
    /// @param file where it is
    /// @param day of which day
    public record Backup(Path file, LocalDate day) {}

    /// Those that are there, the newest first. They are not checked: {@link Restore} does that.
    ///
    /// @throws RecordUnavailable if the folder cannot be read
    public List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::day).reversed())
                    .toList();
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        }
    }

    /// The newest one that is whole.
    public Optional<Backup> newestGood() {
        return all().stream().filter(backup -> isGood(backup.file())).findFirst();
    }

    private static boolean isGood(Path file) {
        try {
            Inspection.refuseUnlessWhole(file, Migrations.shipped());
            return true;
        } catch (RecordUnavailable notThisOne) {
            return false;
        }
    }

    /// Makes today's backup unless it is there, and takes away the oldest beyond {@link #KEPT}.
    ///
    /// @param open the record that is open
    /// @param today the person's date
    /// @param isNeeded whether to go on, asked from time to time: the program may be closing
    public void daily(SqliteRecord open, LocalDate today, Predicate<LocalDate> isNeeded) {
        if (all().stream().anyMatch(backup -> backup.day().equals(today))) {
            return;
        }
        RecordFile.createPrivateFolder(folder());
        Path file = folder().resolve(BEGINNING + today + ENDING);
        if (open.copyTo(file, share -> isNeeded.test(today))) {
            forgetTheOldest();
        }
    }

    private void forgetTheOldest() {
        try {
            for (Backup old : all().stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old.file());
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    private Path folder() {
        return record.resolveSibling(FOLDER);
    }

    private static Optional<Backup> backup(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(BEGINNING) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String day = name.substring(BEGINNING.length(), name.length() - ENDING.length());
            return Optional.of(new Backup(file, LocalDate.parse(day)));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
