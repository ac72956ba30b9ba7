package org.ribwise.domain.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.TimedRatings;

/// What the rules look at.
///
/// @param diary every entry
/// @param ratings ratings of check-ins and check-outs
/// @param sessions when sessions were begun
/// @param act the last entered total of the ACT; empty when none was entered
/// @param best personal best peak flow; empty when there is none
/// @param thresholds the person's numbers
public record TalkFacts(
        List<DiaryEntry> diary,
        List<TimedRatings> ratings,
        List<OffsetDateTime> sessions,
        Optional<ActTotal> act,
        Optional<PersonalBest> best,
        SafetyThresholds thresholds) {

    /// Copies the lists.
    public TalkFacts {
        diary = List.copyOf(diary);
        ratings = List.copyOf(ratings);
        sessions = List.copyOf(sessions);
    }

    /// Entries of days from the first to the last, both included.
    List<DiaryEntry> between(LocalDate first, LocalDate last) {
        return diary.stream()
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .toList();
    }
}
