package org.ribwise.domain.record;

import java.util.List;

/// Gives back what was kept.
public interface SessionHistory {

    /// All sessions, oldest first.
    ///
    /// @throws RecordUnavailable when the record cannot be read
    List<PastSession> sessions();
}
