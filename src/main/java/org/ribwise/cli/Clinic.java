package org.ribwise.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// A physiotherapist's patients on the command line.
@FunctionalInterface
public interface Clinic {

    /// Takes files of results into the list of patients. What cannot be read or written is a `RecordUnavailable`,
    /// trouble
    /// with the key a `KeyTrouble`.
    ///
    /// @return what came of each, in their order
    List<Came> add(List<Path> files, Bringing how);

    /// How files come in.
    ///
    /// @param data folder of the list of patients; there is one afterwards
    /// @param key opens sealed files; empty: they stay closed
    /// @param strangers whether somebody who is not in the list yet is added
    /// @param now the physiotherapist's time
    record Bringing(Path data, Optional<Travel.KeyAsk> key, boolean strangers, OffsetDateTime now) {}

    /// What came of one file.
    ///
    /// @param said a sentence or two
    /// @param end how it ended
    record Came(String said, End end) {}

    /// How it ended.
    enum End {

        /// The results are in the list now, or were before.
        THERE,

        /// Its patient is not in the list, and nobody said to add them.
        STRANGER,

        /// It is sealed, and no passphrase was given.
        LOCKED,

        /// It was not kept.
        NOT_KEPT
    }
}
