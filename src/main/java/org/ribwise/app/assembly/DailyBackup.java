package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ribwise.store.Backups;
import org.ribwise.store.SqliteRecord;

/// Makes the backup of the day, once the first screen is there; closing the program does not wait for it.
final class DailyBackup {

    private final Backups backups;
    private final Optional<SqliteRecord> record;
    private final Supplier<LocalDate> today;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param file the record's file
    /// @param record the open record; empty when it could not be opened: then there is nothing to back up
    /// @param today the person's date
    DailyBackup(Path file, Optional<SqliteRecord> record, Supplier<LocalDate> today) {
        this.backups = new Backups(file);
        this.record = record;
        this.today = today;
    }

    void make() {
        record.ifPresent(open -> backups.daily(open, today.get(), day -> !stopped.get()));
    }

    void stop() {
        stopped.set(true);
    }
}
