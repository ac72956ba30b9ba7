package org.ribwise.domain.safety;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Ratings;

/// Something that happened and was serious enough to end a session, or to let none begin.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param origin which rule
/// @param severity how serious it was
/// @param session the session that it ended; empty at the gate
/// @param last the last ratings that are known; {@link Ratings#MISSING} when there were none
/// @param settled how it was settled; empty while it is not
public record SafetyEvent(
        UUID id,
        OffsetDateTime at,
        Origin origin,
        Severity severity,
        Optional<UUID> session,
        Ratings last,
        Optional<Settled> settled) {

    /// Which rule it was.
    public sealed interface Origin {

        /// A stop rule, during a session or in the rest after it.
        ///
        /// @param rule which
        record Stopped(StopRule rule) implements Origin {}

        /// The gate.
        ///
        /// @param rule which
        record Gated(GateRule rule) implements Origin {}
    }

    /// How an event was settled.
    ///
    /// @param at when
    /// @param by by what
    public record Settled(OffsetDateTime at, By by) {

        /// By what an event is settled.
        public enum By {
            /// The person rated again and was back to the usual.
            RECOVERED,
            /// The person confirmed that advice was taken.
            ADVICE_TAKEN
        }
    }

    /// What a stop rule decided, as an event.
    ///
    /// @param session the session that ended
    /// @param last the last ratings
    public static SafetyEvent of(
            UUID id, OffsetDateTime at, StopDecision decision, Optional<UUID> session, Ratings last) {
        return new SafetyEvent(
                id, at, new Origin.Stopped(decision.rule()), decision.severity(), session, last, Optional.empty());
    }

    /// What the gate said, as events: whatever is to be acted upon today, and whatever has to be rated again first.
    /// What was an event already, what is asked each time and what has a date of its own make none.
    ///
    /// @param last what was rated at the check-in
    /// @param newId makes identities
    public static List<SafetyEvent> of(GateVerdict verdict, OffsetDateTime at, Ratings last, Supplier<UUID> newId) {
        return verdict.why().stream()
                .filter(SafetyEvent::holdsOn)
                .map(reason -> new SafetyEvent(
                        newId.get(),
                        at,
                        new Origin.Gated(reason.rule()),
                        reason.severity(),
                        Optional.empty(),
                        last,
                        Optional.empty()))
                .toList();
    }

    private static boolean holdsOn(GateReason reason) {
        return switch (reason.severity()) {
            case INFORM, MODIFY -> false;
            case STOP_REST -> reason.rule().isRatedAgain();
            case URGENT, EMERGENCY -> reason.rule() != GateRule.EARLIER_EVENT;
        };
    }

    /// The same, settled.
    public SafetyEvent settledBy(Settled.By by, OffsetDateTime when) {
        return new SafetyEvent(id, at, origin, severity, session, last, Optional.of(new Settled(when, by)));
    }

    /// The same, more serious: not back after ten minutes, for instance.
    public SafetyEvent raisedTo(Severity other) {
        return new SafetyEvent(id, at, origin, severity.and(other), session, last, settled);
    }

    /// The same, with the ratings that are known since.
    public SafetyEvent withLast(Ratings ratings) {
        return new SafetyEvent(id, at, origin, severity, session, ratings, settled);
    }

    /// The same, by another decision: a question was answered since.
    public SafetyEvent decided(StopDecision decision) {
        return new SafetyEvent(
                id, at, new Origin.Stopped(decision.rule()), decision.severity(), session, last, settled);
    }

    /// Until when it holds when it asks for rest and nobody settles it: until the gate asks for the number again,
    /// where a number closed it (clinical reference 5.2, G6), else for some hours.
    OffsetDateTime restUntil(SafetyThresholds thresholds) {
        boolean byNumber = origin instanceof Origin.Gated(GateRule rule) && rule != GateRule.G1_BREATHING_WORSE;
        return byNumber
                ? at.plusMinutes(thresholds.of(SafetyNumber.ASK_AGAIN_MINUTES))
                : at.plusHours(thresholds.of(SafetyNumber.REST_HOLDS_HOURS));
    }

    boolean isAdviceTaken() {
        return settled.filter(how -> how.by() == Settled.By.ADVICE_TAKEN).isPresent();
    }

    /// Whether it is an attack: asthma first aid, or an emergency of the breath.
    boolean isAttack() {
        boolean emergency = severity == Severity.EMERGENCY;
        return switch (origin) {
            case Origin.Stopped(StopRule rule) ->
                rule == StopRule.ASTHMA_SYMPTOMS || (emergency && rule.isOfTheBreath());
            case Origin.Gated(GateRule rule) -> emergency && rule.isOfTheBreath();
        };
    }

    boolean isStop(StopRule rule) {
        return origin instanceof Origin.Stopped(StopRule stopped) && stopped == rule;
    }
}
