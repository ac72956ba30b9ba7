package org.ribwise.ui.diary;

import java.time.LocalDate;
import org.ribwise.domain.diary.DiaryEntry;

/// One row of the list.
public sealed interface DiaryRow {

    /// A day, above its entries.
    ///
    /// @param day the day on the person's calendar
    record Day(LocalDate day) implements DiaryRow {}

    /// One entry.
    ///
    /// @param entry what was written
    record Line(DiaryEntry entry) implements DiaryRow {}
}
