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
/// @param course how plans were followed
/// @param rules days on which something was worth talking over
public record Results(
        ResultsHeading heading,
        List<Stamped<PastSession>> sessions,
        List<Stamped<ScoreSheet>> scores,
        List<Stamped<MeasureEntry>> measures,
        List<Stamped<DiaryEntry>> diary,
        List<Stamped<SafetyEvent>> stops,
        PlanCourse course,
        List<Stamped<RuleHeld>> rules) {

    static final Kind<PastSession> SESSIONS = new Kind<>(
            session -> session.start().id().value().toString(),
            Comparator.comparing(session -> session.start().at().toInstant()));
    static final Kind<ScoreSheet> SCORES = new Kind<>(
            sheet -> sheet.id().toString(),
            Comparator.comparing(sheet -> sheet.at().toInstant()));
    static final Kind<MeasureEntry> MEASURES = new Kind<>(
            entry -> entry.id().toString(),
            Comparator.comparing(entry -> entry.at().toInstant()));
    static final Kind<DiaryEntry> DIARY = new Kind<>(
            entry -> entry.id().toString(),
            Comparator.comparing(entry -> entry.at().toInstant()));
    static final Kind<SafetyEvent> STOPS = new Kind<>(
            event -> event.id().toString(),
            Comparator.comparing(event -> event.at().toInstant()));
    static final Kind<RuleHeld> RULES =
            new Kind<>(held -> held.rule() + " " + held.day(), Comparator.comparing(RuleHeld::day));

    /// Puts the lists into the order of time.
    ///
    /// @throws IllegalArgumentException if an identity is there twice in a list
    public Results {
        sessions = SESSIONS.inOrder(sessions);
        scores = SCORES.inOrder(scores);
        measures = MEASURES.inOrder(measures);
        diary = DIARY.inOrder(diary);
        stops = STOPS.inOrder(stops);
        rules = RULES.inOrder(rules);
    }

    /// Results that say nothing of plans and rules, as files of format 1 did.
    public Results(
            ResultsHeading heading,
            List<Stamped<PastSession>> sessions,
            List<Stamped<ScoreSheet>> scores,
            List<Stamped<MeasureEntry>> measures,
            List<Stamped<DiaryEntry>> diary,
            List<Stamped<SafetyEvent>> stops) {
        this(heading, sessions, scores, measures, diary, stops, PlanCourse.NONE, List.of());
    }

    /// How many there are of each part: the summary that is shown before a file is saved.
    public Map<ResultsPart, Integer> summary() {
        Map<ResultsPart, Integer> counts = new EnumMap<>(ResultsPart.class);
        for (ResultsPart part : ResultsPart.values()) {
            counts.put(part, count(part));
        }
        return counts;
    }

    private int count(ResultsPart part) {
        return switch (part) {
            case SESSIONS -> sessions.size();
            case SCORES -> scores.size();
            case MEASURES -> measures.size();
            case DIARY -> diary.size();
            case STOPS -> stops.size();
            case PLAN -> course.size();
            case RULES -> rules.size();
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
                parts.contains(ResultsPart.STOPS) ? stops : List.of(),
                parts.contains(ResultsPart.PLAN) ? course : PlanCourse.NONE,
                parts.contains(ResultsPart.RULES) ? rules : List.of());
    }

    /// The same, kept for a patient whom the file does not name: somebody without a plan has an identity of their own.
    public Results keptFor(UUID patient) {
        ResultsHeading other = new ResultsHeading(patient, heading.name(), heading.createdAt());
        return new Results(other, sessions, scores, measures, diary, stops, course, rules);
    }

    /// One kind of thing in results.
    ///
    /// @param id its identity for ever
    /// @param time orders by when it happened
    record Kind<T>(Function<T, String> id, Comparator<T> time) {

        List<Stamped<T>> inOrder(List<Stamped<T>> list) {
            Set<String> ids = new HashSet<>();
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
