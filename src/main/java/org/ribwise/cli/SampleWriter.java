package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Writes made-up records.
@FunctionalInterface
public interface SampleWriter {

    /// What is asked for.
    ///
    /// @param out the file
    /// @param years how long the record is
    /// @param until its last day; empty for yesterday
    /// @param seed of its chance
    /// @param force whether a made-up record that is there already may be written over
    record Wish(Path out, int years, Optional<LocalDate> until, long seed, boolean force) {}

    /// How it went.
    enum Outcome {
        WRITTEN,
        /// Something is there already.
        EXISTS,
        /// What is there is not a made-up record: it is never written over.
        NOT_A_SAMPLE,
        /// The folder is not there, or cannot be written.
        NOT_WRITABLE
    }

    /// Writes a whole record or nothing.
    Outcome write(Wish wish);
}
