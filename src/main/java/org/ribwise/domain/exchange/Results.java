package org.ribwise.domain.exchange;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.safety.SafetyEvent;

/// What a patient hands to the physiotherapist. Every list is in the order of time, and each identity is there once.
///
/// @param heading whose
/// @param sessions what was done
/// @param scores check-ins and check-outs
/// @param measures measures of every few weeks
/// @param diary the asthma diary
/// @param stops what ended a session or let none begin
public record Results(
        ResultsHeading heading,
        List<Stamped<PastSession>> sessions,
        List<Stamped<ScoreSheet>> scores,
        List<Stamped<MeasureEntry>> measures,
        List<Stamped<DiaryEntry>> diary,
        List<Stamped<SafetyEvent>> stops) {

    static final Kind<PastSession> SESSIONS = new Kind<>(
            session -> session.start().id().value(),
            Comparator.comparing(session -> session.start().at().toInstant()));
    static final Kind<ScoreSheet> SCORES =
            new Kind<>(ScoreSheet::id, Comparator.comparing(sheet -> sheet.at().toInstant()));
    static final Kind<MeasureEntry> MEASURES = new Kind<>(
            MeasureEntry::id, Comparator.comparing(entry -> entry.at().toInstant()));
    static final Kind<DiaryEntry> DIARY =
            new Kind<>(DiaryEntry::id, Comparator.comparing(entry -> entry.at().toInstant()));
    static final Kind<SafetyEvent> STOPS =
            new Kind<>(SafetyEvent::id, Comparator.comparing(event -> event.at().toInstant()));

    /// Puts the lists into the order of time.
    ///
    /// @throws IllegalArgumentException if an identity is there twice in a list
    public Results {
        sessions = SESSIONS.inOrder(sessions);
        scores = SCORES.inOrder(scores);
        measures = MEASURES.inOrder(measures);
        diary = DIARY.inOrder(diary);
        stops = STOPS.inOrder(stops);
    }

    /// How many there are of each part: the summary that is shown before a file is saved.
    public Map<ResultsPart, Integer> summary() {
        Map<ResultsPart, Integer> counts = new EnumMap<>(ResultsPart.class);
        for (ResultsPart part : ResultsPart.values()) {
            counts.put(part, list(part).size());
        }
        return counts;
    }

    private List<?> list(ResultsPart part) {
        return switch (part) {
            case SESSIONS -> sessions;
            case SCORES -> scores;
            case MEASURES -> measures;
            case DIARY -> diary;
            case STOPS -> stops;
        };
    }

    /// The chosen parts only.
    public Results only(Set<ResultsPart> parts) {
        return new Results(
                heading,
                parts.contains(ResultsPart.SESSIONS) ? sessions : List.of(),
                parts.contains(ResultsPart.SCORES) ? scores : List.of(),
                parts.contains(ResultsPart.MEASURES) ? measures : List.of(),
                parts.contains(ResultsPart.DIARY) ? diary : List.of(),
                parts.contains(ResultsPart.STOPS) ? stops : List.of());
    }

    /// One kind of thing in results.
    ///
    /// @param id its identity for ever
    /// @param time orders by when it happened
    record Kind<T>(Function<T, UUID> id, Comparator<T> time) {

        private List<Stamped<T>> inOrder(List<Stamped<T>> list) {
            Set<UUID> ids = new HashSet<>();
            for (Stamped<T> one : list) {
                if (!ids.add(id.apply(one.value()))) {
                    throw new IllegalArgumentException(id.apply(one.value()) + " twice");
                }
            }
            Comparator<T> order = time.thenComparing(id);
            return list.stream()
                    .sorted((one, other) -> order.compare(one.value(), other.value()))
                    .toList();
        }
    }
}
