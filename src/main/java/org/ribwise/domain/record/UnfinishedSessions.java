package org.ribwise.domain.record;

import java.util.Optional;

/// Gives back the session that was in progress when the program last ended.
@FunctionalInterface
public interface UnfinishedSessions {

    /// The latest session that is open and has a checkpoint.
    ///
    /// @throws RecordUnavailable when the record cannot be read
    Optional<Unfinished> unfinished();
}
