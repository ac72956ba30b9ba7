package org.ribwise.exchange.results;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.exchange.results.ResultsJson.EndingJson;
import org.ribwise.exchange.results.ResultsJson.EndingJson.How;
import org.ribwise.exchange.results.ResultsJson.ItemJson;
import org.ribwise.exchange.results.ResultsJson.SessionJson;

/// Sessions, both ways.
final class SessionForm {

    private SessionForm() {}

    static SessionJson json(PastSession session, @Nullable String asOf) {
        SessionStart start = session.start();
        return new SessionJson(
                start.id().value().toString(),
                start.at().toString(),
                asOf,
                start.routine().value(),
                start.routineVersion(),
                start.plannedItems(),
                RatingsForm.json(start.before()),
                Absent.unlessEmpty(
                        session.outcomes().stream().map(SessionForm::item).toList()),
                Absent.orNull(session.ending()
                        .map(ending -> ending(ending, session.endedAt().orElseThrow()))),
                RatingsForm.json(session.after()));
    }

    private static ItemJson item(ItemOutcome outcome) {
        return new ItemJson(
                outcome.index(),
                outcome.exercise().value(),
                outcome.exerciseVersion(),
                outcome.status(),
                outcome.playedMillis(),
                outcome.plannedMillis());
    }

    private static EndingJson ending(SessionEnding ending, OffsetDateTime at) {
        return switch (ending) {
            case SessionEnding.Completed() -> new EndingJson(How.COMPLETED, null, at.toString());
            case SessionEnding.Stopped(StopReason reason) -> new EndingJson(How.STOPPED, reason, at.toString());
            case SessionEnding.Interrupted() -> new EndingJson(How.INTERRUPTED, null, at.toString());
        };
    }

    static PastSession of(SessionJson json) {
        List<ItemOutcome> outcomes = Absent.list(json.items()).stream()
                .map(item -> new ItemOutcome(
                        item.index(),
                        new ExerciseId(item.exercise()),
                        item.version(),
                        item.status(),
                        item.playedMillis(),
                        item.plannedMillis()))
                .toList();
        Optional<EndingJson> ending = Optional.ofNullable(json.ending());
        return new PastSession(
                new SessionStart(
                        new SessionId(UUID.fromString(json.id())),
                        OffsetDateTime.parse(json.at()),
                        new ExerciseId(json.routine()),
                        json.routineVersion(),
                        json.plannedItems(),
                        RatingsForm.of(json.before())),
                outcomes,
                ending.map(SessionForm::ending),
                ending.map(EndingJson::at).map(OffsetDateTime::parse),
                RatingsForm.of(json.after()));
    }

    private static SessionEnding ending(EndingJson json) {
        return switch (json.how()) {
            case COMPLETED -> new SessionEnding.Completed();
            case STOPPED -> new SessionEnding.Stopped(Absent.needed(json.reason(), "reason"));
            case INTERRUPTED -> new SessionEnding.Interrupted();
        };
    }
}
