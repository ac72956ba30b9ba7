package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;

/// What ended sessions early within the last four weeks, or let none begin.
///
/// @param said why the patient stopped, and how often
/// @param rules safety rules that fired, and how often
/// @param worst the most serious of what the rules said; empty when none fired
/// @param mostInAWeek most stops for a symptom within seven days in a row
public record Stopped(
        Map<StopReason, Integer> said, Map<Origin, Integer> rules, Optional<Severity> worst, int mostInAWeek) {

    /// Nothing was stopped.
    public static final Stopped NEVER = new Stopped(Map.of(), Map.of(), Optional.empty(), 0);

    private static final int WEEK_DAYS = 7;

    /// Copies the maps; reasons come in the order of their enum, rules in the order given.
    public Stopped {
        Map<StopReason, Integer> reasons = new EnumMap<>(StopReason.class);
        reasons.putAll(said);
        said = Collections.unmodifiableMap(reasons);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    static Stopped of(Results results, DaySpan span) {
        Map<StopReason, Integer> said = new EnumMap<>(StopReason.class);
        results.sessions().stream()
                .map(Stamped::value)
                .filter(session -> span.contains(session.start().at().toLocalDate()))
                .forEach(session -> reason(session).ifPresent(reason -> said.merge(reason, 1, Integer::sum)));
        List<SafetyEvent> fired = results.stops().stream()
                .map(Stamped::value)
                .filter(event -> span.contains(event.at().toLocalDate()))
                .toList();
        Map<Origin, Integer> rules = new LinkedHashMap<>();
        fired.forEach(event -> rules.merge(event.origin(), 1, Integer::sum));
        return new Stopped(
                said,
                rules,
                fired.stream().map(SafetyEvent::severity).reduce(Severity::and),
                mostInAWeek(results, span));
    }

    private static Optional<StopReason> reason(PastSession session) {
        return session.ending()
                .flatMap(ending -> ending instanceof SessionEnding.Stopped(StopReason reason)
                        ? Optional.of(reason)
                        : Optional.empty());
    }

    private static int mostInAWeek(Results results, DaySpan span) {
        List<LocalDate> days = results.sessions().stream()
                .map(Stamped::value)
                .filter(session -> reason(session).filter(StopReason::isSymptom).isPresent())
                .map(session -> session.start().at().toLocalDate())
                .filter(span::contains)
                .toList();
        return days.stream()
                .mapToInt(last -> (int) days.stream()
                        .filter(DaySpan.ending(last, WEEK_DAYS)::contains)
                        .count())
                .max()
                .orElse(0);
    }

    /// How many sessions were stopped, whatever for.
    public int times() {
        return said.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many were stopped for a symptom.
    public int symptoms() {
        return said.entrySet().stream()
                .filter(one -> one.getKey().isSymptom())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// How often a rule fired.
    public int fired() {
        return rules.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether a rule asked for the care team or the emergency number.
    public boolean isSerious() {
        return worst.filter(severity -> severity.compareTo(Severity.URGENT) >= 0)
                .isPresent();
    }
}
