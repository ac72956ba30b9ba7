package org.ribwise.exchange.results;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.exchange.results.ResultsJson.SettledJson;
import org.ribwise.exchange.results.ResultsJson.StopJson;

/// What ended a session or let none begin, both ways.
final class StopForm {

    private StopForm() {}

    static StopJson json(SafetyEvent event, @Nullable String asOf) {
        return new StopJson(
                event.id().toString(),
                event.at().toString(),
                asOf,
                event.origin() instanceof Origin.Stopped(var rule) ? rule : null,
                event.origin() instanceof Origin.Gated(var rule) ? rule : null,
                event.severity(),
                Absent.orNull(event.session().map(UUID::toString)),
                RatingsForm.json(event.last()),
                Absent.orNull(event.settled()
                        .map(settled -> new SettledJson(settled.at().toString(), settled.by()))));
    }

    static SafetyEvent of(StopJson json) {
        Origin origin = json.stopRule() != null
                ? new Origin.Stopped(json.stopRule())
                : new Origin.Gated(Absent.needed(json.gateRule(), "gateRule"));
        return new SafetyEvent(
                UUID.fromString(json.id()),
                OffsetDateTime.parse(json.at()),
                origin,
                json.severity(),
                Optional.ofNullable(json.session()).map(UUID::fromString),
                RatingsForm.of(json.last()),
                Optional.ofNullable(json.settled())
                        .map(settled -> new Settled(OffsetDateTime.parse(settled.at()), settled.by())));
    }
}
