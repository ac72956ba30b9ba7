package org.ribwise.domain.escalation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.TimedRatings;

/// What the rules look at.
///
/// @param diary every entry, and what was blown at check-ins
/// @param ratings ratings of check-ins and check-outs, pain as it was at its worst in the 24 hours before
/// @param sessions when sessions were begun
/// @param elsewhere what is neither in the diary nor rated
/// @param best personal best peak flow; empty when there is none
/// @param thresholds the person's numbers
public record TalkFacts(
        List<DiaryEntry> diary,
        List<TimedRatings> ratings,
        List<OffsetDateTime> sessions,
        Elsewhere elsewhere,
        Optional<PersonalBest> best,
        SafetyThresholds thresholds) {

    /// What the rules know from elsewhere.
    ///
    /// @param act the last entered total of the ACT; empty when none was entered
    /// @param attacks when the safety log saw an attack: asthma first aid, or an emergency of the breath
    public record Elsewhere(Optional<ActTotal> act, List<OffsetDateTime> attacks) {

        /// Nothing.
        public static final Elsewhere NOTHING = new Elsewhere(Optional.empty(), List.of());

        /// Copies the list.
        public Elsewhere {
            attacks = List.copyOf(attacks);
        }
    }

    /// Within so many hours it is the same attack, wherever it was written (design value, needs sign-off).
    public static final int ONE_ATTACK_HOURS = 24;

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

    /// Attacks that stand in the safety log alone, one for each: neither one that the diary has too, nor one that had
    /// begun already.
    ///
    /// @param first the first day that is looked at
    /// @param last the last day that is looked at
    List<OffsetDateTime> attacksBesideTheDiary(LocalDate first, LocalDate last) {
        List<OffsetDateTime> written =
                diary.stream().filter(TalkSigns::isAttack).map(DiaryEntry::at).toList();
        List<OffsetDateTime> alone = new ArrayList<>();
        elsewhere.attacks().stream()
                .filter(at ->
                        !at.toLocalDate().isBefore(first) && !at.toLocalDate().isAfter(last))
                .sorted(Comparator.comparing(OffsetDateTime::toInstant))
                .filter(at -> written.stream().noneMatch(other -> isSameAttack(at, other)))
                .filter(at -> alone.isEmpty() || !isSameAttack(at, alone.getLast()))
                .forEach(alone::add);
        return alone;
    }

    private static boolean isSameAttack(OffsetDateTime one, OffsetDateTime other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofHours(ONE_ATTACK_HOURS)) < 0;
    }
}
