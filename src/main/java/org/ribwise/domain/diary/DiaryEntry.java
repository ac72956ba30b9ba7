package org.ribwise.domain.diary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// One line of the asthma diary.
///
/// @param id identity; an edited entry keeps it
/// @param at when it happened, with the person's offset from UTC then
/// @param event what happened
public record DiaryEntry(UUID id, OffsetDateTime at, DiaryEvent event) {

    /// The day on the person's calendar.
    public LocalDate day() {
        return at.toLocalDate();
    }
}
