package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;

/// The scores of one check-in or check-out.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param time before or after a session
/// @param session which session; empty when none began
/// @param scores what was scored
public record ScoreSheet(UUID id, OffsetDateTime at, RatingTime time, Optional<SessionId> session, Scores scores) {

    /// What was blown, as the diary would have it: the rules look at every blow, wherever it was written.
    public Optional<DiaryEntry> blown() {
        return scores.peakFlow().map(blows -> new DiaryEntry(id, at, new DiaryEvent.PeakFlowBlown(blows)));
    }
}
