package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.store.Backups;
import org.ribwise.store.Restore;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.data.DataCopies;

/// The person's record as files: what the screen about the data asks for, done by the store.
///
/// @param file the record's file
/// @param record the record as it was opened
/// @param clock the clocks
record DataFiles(Path file, OpenRecord record, CoachClock clock) implements DataCopies {

    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public List<Copy> automatic() {
        return new Backups(file)
                .all().stream()
                        .map(backup -> new Copy(backup.file(), backup.day()))
                        .toList();
    }

    @Override
    public Optional<Copy> newestGood() {
        return new Backups(file).newestGood().map(backup -> new Copy(backup.file(), backup.day()));
    }

    @Override
    public Optional<RecordUnavailable.Cause> trouble() {
        return record.trouble().map(RecordUnavailable::kind);
    }

    @Override
    public boolean backUp(Path target, DoublePredicate goOn) {
        return open().copyTo(target, goOn);
    }

    @Override
    public boolean export(Path target, DoublePredicate goOn) {
        return open().exportTo(target, goOn);
    }

    @Override
    public boolean prepareRestore(Path backup, DoublePredicate goOn) {
        return new Restore(file).prepare(backup, goOn);
    }

    /// Puts what was prepared in the place of the record. Nothing is open.
    void completeRestore() {
        new Restore(file).complete(clock.time().toLocalDateTime());
    }

    /// Sets the record aside for an empty one. Nothing is open.
    void setAside() {
        new Restore(file).setAside(clock.time().toLocalDateTime());
    }

    /// Identity of the record for ever; of one that is not open, nobody's.
    UUID identity() {
        return record.file().map(SqliteRecord::identity).orElse(NOBODY);
    }

    private SqliteRecord open() {
        return record.file().orElseThrow(() -> new RecordUnavailable(RecordUnavailable.Cause.NOT_READABLE));
    }
}
