package org.ribwise.domain.diary;

import java.util.List;

/// Gives the asthma diary back.
public interface DiaryHistory {

    /// Every entry that was not deleted, oldest first. Throws `RecordUnavailable` when the record cannot be
    /// read.
    List<DiaryEntry> entries();
}
