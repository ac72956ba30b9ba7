package org.ribwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.progress.Past;

/// Reads a person's record for the command line.
@FunctionalInterface
public interface RecordReader {

    /// Reads a whole record.
    ///
    /// @param named a record, or the folder that it is in; empty for the person's own
    /// @return empty when there is no record. Throws `RecordUnavailable` when it is there and cannot be read
    Optional<Past> read(Optional<Path> named);
}
