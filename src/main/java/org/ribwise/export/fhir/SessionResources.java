package org.ribwise.export.fhir;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.export.fhir.Fields.Quantity;

/// A done session: a procedure, and how long it took. A check-in that let none begin: a procedure that was not done.
final class SessionResources {

    private static final double MILLIS_IN_MINUTE = 60_000;
    private static final double TENTHS = 10;

    private final Writing writing;
    private final Reference device;
    private final Map<UUID, List<SafetyEvent>> events;
    private final Function<SessionId, List<Reference>> orders;

    /// @param device the program
    /// @param events everything that ended a session or let none begin
    /// @param orders for which orders something was done in a session
    SessionResources(
            Writing writing, Reference device, List<SafetyEvent> events, Function<SessionId, List<Reference>> orders) {
        this.orders = orders;
        this.writing = writing;
        this.device = device;
        this.events = events.stream()
                .filter(event -> event.session().isPresent())
                .collect(Collectors.groupingBy(event -> event.session().orElseThrow()));
    }

    static Reference procedure(SessionId session) {
        return Reference.to("Procedure", session.value());
    }

    void put(PastSession session) throws IOException {
        UUID id = session.start().id().value();
        Reference procedure = procedure(session.start().id());
        Fields fields = writing.fields();
        List<Reference> basedOn = orders.apply(session.start().id());
        writing.to().put(procedure, () -> {
            if (!basedOn.isEmpty()) {
                fields.references("basedOn", basedOn);
            }
            fields.text("status", status(session));
            Optional<Concept> reason = reason(session);
            if (reason.isPresent()) {
                fields.concept("statusReason", reason.get());
            }
            fields.concept("code", code(session));
            fields.reference("subject", writing.patient());
            performed(session);
            note(session.outcomes());
            fields.references("usedReference", List.of(device));
        });
        if (session.endedAt().isPresent()) {
            activity(session, id, procedure, session.endedAt().get());
        }
    }

    /// An event that let no session begin. What ended a session is the reason that its procedure gives.
    void putNotDone(SafetyEvent event) throws IOException {
        if (event.session().isPresent()) {
            return;
        }
        Fields fields = writing.fields();
        writing.to().put(Reference.to("Procedure", "not-done", event.id()), () -> {
            fields.text("status", "not-done");
            fields.concept("statusReason", rule(event));
            fields.concept("code", Code.THERAPY.concept());
            fields.reference("subject", writing.patient());
            fields.time("performedDateTime", event.at());
        });
    }

    private static Concept rule(SafetyEvent event) {
        return switch (event.origin()) {
            case Origin.Stopped(StopRule rule) -> Concept.own("stop-rule", rule);
            case Origin.Gated(GateRule rule) -> Concept.own("gate-rule", rule);
        };
    }

    private static String status(PastSession session) {
        Function<SessionEnding, String> status = ending -> switch (ending) {
            case SessionEnding.Completed() -> "completed";
            case SessionEnding.Stopped _, SessionEnding.Interrupted() -> "stopped";
        };
        return session.ending().map(status).orElse("in-progress");
    }

    /// The stop rule that ended it, else what the person said.
    private Optional<Concept> reason(PastSession session) {
        Optional<Concept> rule = events.getOrDefault(session.start().id().value(), List.of()).stream()
                .map(SessionResources::rule)
                .findFirst();
        return rule.or(() -> session.ending().flatMap(ending -> switch (ending) {
            case SessionEnding.Completed() -> Optional.empty();
            case SessionEnding.Stopped(var reason) -> Optional.of(Concept.own("stop-reason", reason));
            case SessionEnding.Interrupted() -> Optional.of(Code.INTERRUPTED.concept());
        }));
    }

    private static Concept code(PastSession session) {
        String routine = session.start().routine().value();
        Concept therapy = Code.THERAPY.concept();
        return therapy.namely(therapy.text() + ": " + routine, "exercise", routine);
    }

    private void performed(PastSession session) throws IOException {
        OffsetDateTime began = session.start().at();
        Fields fields = writing.fields();
        if (session.endedAt().isPresent()) {
            fields.period(
                    "performedPeriod", began, notBefore(began, session.endedAt().get()));
        } else {
            fields.object("performedPeriod", () -> fields.time("start", began));
        }
    }

    /// A clock that was set back must not make a period that ends before it begins: FHIR refuses it.
    private static OffsetDateTime notBefore(OffsetDateTime began, OffsetDateTime ended) {
        return ended.isBefore(began) ? began : ended;
    }

    private void note(List<ItemOutcome> outcomes) throws IOException {
        if (!outcomes.isEmpty()) {
            String text = outcomes.stream()
                    .map(outcome -> String.format(
                            Locale.ROOT,
                            "%s: %s, %.0f of %.0f s",
                            outcome.exercise().value(),
                            outcome.status().name().toLowerCase(Locale.ROOT),
                            outcome.playedMillis() / 1_000.0,
                            outcome.plannedMillis() / 1_000.0))
                    .collect(Collectors.joining("; "));
            writing.fields().one("note", () -> writing.fields().text("text", text));
        }
    }

    private void activity(PastSession session, UUID id, Reference procedure, OffsetDateTime at) throws IOException {
        Reference group = Reference.to("Observation", "activity", id);
        Reference type = Reference.to("Observation", "activity-type", id);
        Reference duration = Reference.to("Observation", "duration", id);
        Fields fields = writing.fields();
        writing.observation(
                type,
                activity(Code.ACTIVITY_TYPE.concept(), at, procedure),
                () -> fields.concept("valueCodeableConcept", code(session)));
        double minutes = Math.round(session.playedMillis() / MILLIS_IN_MINUTE * TENTHS) / TENTHS;
        writing.observation(
                duration,
                activity(Code.DURATION.concept(), at, procedure),
                () -> fields.quantity("valueQuantity", Quantity.of(minutes, "min")));
        writing.observation(
                group,
                activity(Code.ACTIVITY_PANEL.concept(), at, procedure),
                () -> fields.references("hasMember", List.of(type, duration)));
    }

    private static Writing.What activity(Concept code, OffsetDateTime at, Reference procedure) {
        return new Writing.What(
                code,
                at,
                Optional.of(procedure),
                List.of(Concept.hl7("observation-category", "activity"), Code.ACTIVITY.concept()));
    }
}
