package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The automatic backups of one file: one a day on which it was used, in the folder `backups` beside it.
///
/// @param file the file
/// @param kind what it is
public record Backups(Path file, StoredKind kind) {

    /// The newest so many are kept, older ones go (design value).
    public static final int KEPT = 14;

    static final String FOLDER = "backups";

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
            return files.flatMap(one -> backup(one).stream())
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

    private boolean isGood(Path backup) {
        try {
            Inspection.refuseUnlessWhole(backup, kind.migrations());
            return true;
        } catch (RecordUnavailable notThisOne) {
            return false;
        }
    }

    /// Makes today's backup unless it is there, and takes away the oldest beyond {@link #KEPT}.
    ///
    /// @param open the file, open
    /// @param today the person's date
    /// @param goOn is told which share is done, 0 to 1, and answers whether to go on: the program may be closing
    public void daily(Copyable open, LocalDate today, DoublePredicate goOn) {
        if (all().stream().anyMatch(backup -> backup.day().equals(today))) {
            return;
        }
        RecordFile.createPrivateFolder(folder());
        Path backup = folder().resolve(beginning() + today + ENDING);
        if (open.copyTo(backup, goOn)) {
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
        return file.resolveSibling(FOLDER);
    }

    private String beginning() {
        return kind.stem() + "-";
    }

    private Optional<Backup> backup(Path found) {
        String name = found.getFileName().toString();
        if (!name.startsWith(beginning()) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String day = name.substring(beginning().length(), name.length() - ENDING.length());
            return Optional.of(new Backup(found, LocalDate.parse(day)));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
