package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.store.Backups;
import org.ribwise.store.Copyable;
import org.ribwise.store.Restore;
import org.ribwise.store.StoredKind;
import org.ribwise.ui.data.DataCopies;

/// Copies of one file: what the screen about them asks for, done by the store.
///
/// @param file the file
/// @param kind what it is
/// @param open the file, open; empty when it is not
/// @param why why it could not be opened
/// @param clock the clocks
record StoredCopies(
        Path file,
        StoredKind kind,
        Supplier<Optional<? extends Copyable>> open,
        Supplier<Optional<RecordUnavailable.Cause>> why,
        CoachClock clock)
        implements DataCopies {

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public List<Copy> automatic() {
        return backups().all().stream()
                .map(backup -> new Copy(backup.file(), backup.day()))
                .toList();
    }

    @Override
    public Optional<Copy> newestGood() {
        return backups().newestGood().map(backup -> new Copy(backup.file(), backup.day()));
    }

    @Override
    public Optional<RecordUnavailable.Cause> trouble() {
        return why.get();
    }

    @Override
    public boolean backUp(Path target, DoublePredicate goOn) {
        return opened().copyTo(target, goOn);
    }

    @Override
    public boolean export(Path target, DoublePredicate goOn) {
        return opened().exportTo(target, goOn);
    }

    @Override
    public boolean prepareRestore(Path backup, DoublePredicate goOn) {
        return restore().prepare(backup, goOn);
    }

    /// Makes the backup of the day, unless it is there.
    ///
    /// @param goOn whether to go on, asked from time to time
    void daily(DoublePredicate goOn) {
        LocalDate today = today();
        open.get().ifPresent(now -> backups().daily(now, today, goOn));
    }

    /// Puts what was prepared in the place of the file, which is closed.
    void completeRestore() {
        restore().complete(clock.time().toLocalDateTime());
    }

    /// Sets the file aside for an empty one. It is closed.
    void setAside() {
        restore().setAside(clock.time().toLocalDateTime());
    }

    private Backups backups() {
        return new Backups(file, kind);
    }

    private Restore restore() {
        return new Restore(file, kind);
    }

    private Copyable opened() {
        return open.get().orElseThrow(() -> new RecordUnavailable(RecordUnavailable.Cause.NOT_READABLE));
    }
}
