package org.ribwise.domain.diary;

import java.util.UUID;

/// Keeps the asthma diary. What a method was told is safe on disk when it returns. Every method throws
/// `RecordUnavailable` when the record cannot be written; nothing is half written then.
public interface DiaryLog {

    /// Writes an entry, or puts it in the place of the one with the same identity: an edit, or its undoing.
    void write(DiaryEntry entry);

    /// Takes an entry away. It is kept until {@link #forgetDeleted}, so that it can be brought back.
    void delete(UUID entry);

    /// Brings a deleted entry back. One that is not there, or was not deleted, stays as it is.
    void restore(UUID entry);

    /// Really removes what was deleted.
    ///
    /// @return how many there were
    int forgetDeleted();
}
