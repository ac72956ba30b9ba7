package org.ribwise.domain.safety;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.safety.SafetyEvent.Settled;

/// What is blocked, from what happened and the time.
public final class Blocks {

    private Blocks() {}

    /// The strictest that still holds.
    ///
    /// @param events everything that happened, in any order
    /// @param now the time
    public static Block now(List<SafetyEvent> events, OffsetDateTime now, SafetyThresholds thresholds) {
        List<SafetyEvent> newestFirst = events.stream()
                .sorted(Comparator.comparing((SafetyEvent event) -> event.at().toInstant())
                        .reversed())
                .toList();
        return firstAid(newestFirst)
                .or(() -> advice(newestFirst))
                .or(() -> repeated(newestFirst, now, thresholds))
                .or(() -> rest(newestFirst, now, thresholds))
                .orElseGet(Block.Open::new);
    }

    /// Attacks that are known from what happened: asthma first aid, and every emergency of the breath, in a
    /// session, after it or at the gate (clinical reference 5.2, G1 and G7; 5.3; 5.4).
    public static List<OffsetDateTime> attacks(List<SafetyEvent> events) {
        return events.stream()
                .filter(SafetyEvent::isAttack)
                .map(SafetyEvent::at)
                .toList();
    }

    /// What a person settles by what they say; those that it does not settle are not in the list. Being back to
    /// the usual settles a stop for rest; advice settles everything that still blocks (clinical reference 5.1).
    ///
    /// @param events everything that happened
    /// @param by what they say
    /// @param now the time
    public static List<SafetyEvent> settled(
            List<SafetyEvent> events, Settled.By by, OffsetDateTime now, SafetyThresholds thresholds) {
        OffsetDateTime counted = now.minusDays(thresholds.of(SafetyNumber.REPEATED_STOP_DAYS));
        return events.stream()
                .filter(event -> switch (by) {
                    case RECOVERED ->
                        event.settled().isEmpty() && event.severity().compareTo(Severity.STOP_REST) <= 0;
                    case ADVICE_TAKEN ->
                        !event.isAdviceTaken()
                                && (event.settled().isEmpty()
                                        || event.severity().compareTo(Severity.URGENT) >= 0
                                        || event.isStop(StopRule.ASTHMA_SYMPTOMS)
                                        || event.at().isAfter(counted));
                })
                .map(event -> event.settledBy(by, now))
                .toList();
    }

    private static Optional<Block> firstAid(List<SafetyEvent> events) {
        return events.stream()
                .filter(event -> event.isStop(StopRule.ASTHMA_SYMPTOMS) && !event.isAdviceTaken())
                .findFirst()
                .map(event -> new Block.AfterFirstAid(event.at()));
    }

    private static Optional<Block> advice(List<SafetyEvent> events) {
        return events.stream()
                .filter(event -> event.severity().compareTo(Severity.URGENT) >= 0 && !event.isAdviceTaken())
                .findFirst()
                .map(event -> new Block.UntilAdvice(event.at(), event.origin()));
    }

    /// Any stop symptom twice in seven days pauses exercise until a physiotherapist knows (clinical reference
    /// 3.5). Said in a session and at its check-out it is the same one.
    private static Optional<Block> repeated(
            List<SafetyEvent> newestFirst, OffsetDateTime now, SafetyThresholds thresholds) {
        OffsetDateTime from = now.minusDays(thresholds.of(SafetyNumber.REPEATED_STOP_DAYS));
        return Arrays.stream(StopRule.values())
                .filter(StopRule::isSymptom)
                .map(rule -> newestFirst.stream()
                        .filter(event -> event.isStop(rule) && event.at().isAfter(from))
                        .toList())
                .map(Blocks::oncePerSession)
                .filter(same -> same.size() >= thresholds.of(SafetyNumber.REPEATED_STOPS))
                .map(List::getFirst)
                .filter(latest -> !latest.isAdviceTaken())
                .findFirst()
                .map(latest -> new Block.UntilAdvice(latest.at(), latest.origin()));
    }

    private static List<SafetyEvent> oncePerSession(List<SafetyEvent> events) {
        Set<UUID> sessions = new HashSet<>();
        return events.stream()
                .filter(event -> event.session().map(sessions::add).orElse(true))
                .toList();
    }

    private static Optional<Block> rest(List<SafetyEvent> events, OffsetDateTime now, SafetyThresholds thresholds) {
        return resting(events, now, thresholds)
                .map(event -> new Block.UntilRecovered(event.at(), event.restUntil(thresholds)));
    }

    /// The stop for rest that holds longest; empty when none holds.
    ///
    /// @param events everything that happened
    /// @param now the time
    public static Optional<SafetyEvent> resting(
            List<SafetyEvent> events, OffsetDateTime now, SafetyThresholds thresholds) {
        return events.stream()
                .filter(event -> event.severity() == Severity.STOP_REST)
                .filter(event ->
                        !event.isStop(StopRule.PRESSED_STOP) && event.settled().isEmpty())
                .filter(event -> now.isBefore(event.restUntil(thresholds)))
                .max(Comparator.comparing(event -> event.restUntil(thresholds).toInstant()));
    }
}
