package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.progress.Past;

/// Reads a person's record for the command line.
@FunctionalInterface
public interface RecordReader {

    /// Reads a whole record.
    ///
    /// @param named a record, or the folder that it is in; empty for the person's own
    /// @return empty when there is no record. Throws `RecordUnavailable` when it is there and cannot be read
    Optional<Past> read(Optional<Path> named);

    /// Reads the patients of somebody who works as a physiotherapist.
    ///
    /// @param named the folder that they are in; empty for the person's own
    /// @return empty when there is no list of patients. Throws `RecordUnavailable` when it is there and cannot be
    ///     read
    default Optional<List<CaseloadEntry>> caseload(Optional<Path> named) {
        return Optional.empty();
    }
}
