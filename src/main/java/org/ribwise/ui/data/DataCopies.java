package org.ribwise.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.ribwise.domain.record.RecordUnavailable;

/// A file of ours and its copies: a person's record, or a list of patients. Calls wait for the disk, and throw
/// `RecordUnavailable` when something cannot be done;
/// then nothing was changed. Long ones tell which share is done, 0 to 1, and are answered whether to go on; they answer
/// false when they were told to stop.
public interface DataCopies {

    /// A backup.
    ///
    /// @param file where it is
    /// @param day of which day
    record Copy(Path file, LocalDate day) {}

    /// The person's date.
    LocalDate today();

    /// The automatic backups, the newest first.
    List<Copy> automatic();

    /// The newest automatic backup that is whole.
    Optional<Copy> newestGood();

    /// Why the file is not open; empty when it is. Does not wait.
    Optional<RecordUnavailable.Cause> trouble();

    /// Writes a backup into a file, in the place of what is there.
    boolean backUp(Path target, DoublePredicate goOn);

    /// Writes everything that is in it into a zip, in the place of what is there.
    boolean export(Path target, DoublePredicate goOn);

    /// Checks a backup and gets it ready to take the place of the file.
    boolean prepareRestore(Path backup, DoublePredicate goOn);
}
