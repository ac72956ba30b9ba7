package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.RedFlagRecord;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.SafetyLog;
import org.ribwise.domain.safety.StopRule;

/// Keeps check-ins and safety events in SQLite, each method in one transaction.
final class SqliteSafetyLog implements SafetyLog {

    private static final String EVENT = """
        INSERT INTO safety_events (id, happened_at, origin, rule, severity, session, settled_at, settled_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String EVENTS = """
        SELECT id, happened_at, origin, rule, severity, session, settled_at, settled_by
        FROM safety_events ORDER BY rowid\
        """;

    private static final String RATING =
            "INSERT INTO safety_event_ratings (event, scale, scale_version, region, value) VALUES (?, ?, ?, ?, ?)";

    private final Transactions transactions;

    SqliteSafetyLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void asked(GateRecord record) {
        transactions.write(connection -> {
            GateRows.insert(connection, record);
            return record;
        });
    }

    @Override
    public void happened(SafetyEvent event) {
        transactions.write(connection -> {
            Rows.run(
                    connection,
                    "DELETE FROM safety_events WHERE id = ?",
                    event.id().toString());
            insert(connection, event);
            return event;
        });
    }

    @Override
    public void asked(RedFlagRecord record) {
        transactions.write(connection -> {
            RedFlagRows.insert(connection, record);
            return record;
        });
    }

    @Override
    public List<RedFlagRecord> redFlags() {
        return Rows.read(transactions, RedFlagRows::all).stream()
                .sorted(Comparator.comparing(record -> record.at().toInstant()))
                .toList();
    }

    @Override
    public List<GateRecord> checkIns() {
        return Rows.read(transactions, GateRows::all).stream()
                .sorted(Comparator.comparing(record -> record.at().toInstant()))
                .toList();
    }

    @Override
    public List<SafetyEvent> events() {
        return Rows.read(transactions, SqliteSafetyLog::all).stream()
                .sorted(Comparator.comparing(event -> event.at().toInstant()))
                .toList();
    }

    private static void insert(Connection connection, SafetyEvent event) throws SQLException {
        String id = event.id().toString();
        String origin;
        String rule;
        switch (event.origin()) {
            case Origin.Stopped(StopRule stopped) -> {
                origin = "STOPPED";
                rule = stopped.name();
            }
            case Origin.Gated(GateRule gated) -> {
                origin = "GATED";
                rule = gated.name();
            }
        }
        Rows.run(
                connection,
                EVENT,
                id,
                event.at().toString(),
                origin,
                rule,
                event.severity().name(),
                orNull(event.session().map(UUID::toString)),
                orNull(event.settled().map(settled -> settled.at().toString())),
                orNull(event.settled().map(settled -> settled.by().name())));
        for (Map.Entry<BodyRegion, Nrs> pain : event.last().pain().entrySet()) {
            rate(connection, id, Scale.PAIN_NRS, pain.getKey().name(), pain.getValue());
        }
        Optional<Nrs> breathlessness = event.last().breathlessness();
        if (breathlessness.isPresent()) {
            rate(connection, id, Scale.BREATHLESSNESS_NRS, null, breathlessness.get());
        }
    }

    private static void rate(Connection connection, String id, Scale scale, @Nullable String region, Nrs rating)
            throws SQLException {
        Rows.run(connection, RATING, id, scale.id(), scale.version(), region, rating.value());
    }

    private static List<SafetyEvent> all(Connection connection) throws SQLException {
        Map<String, List<Rated>> ratings = Rows.byFirst(
                connection,
                "SELECT event, scale, scale_version, region, value FROM safety_event_ratings",
                row -> new Rated(
                        RatingRows.scale(row.getString(2), row.getInt(3)),
                        Rows.text(row, 4).map(BodyRegion::valueOf),
                        new Nrs(row.getInt(5))));
        return Rows.list(
                connection, EVENTS, row -> event(row, ratings(ratings.getOrDefault(row.getString(1), List.of()))));
    }

    private static SafetyEvent event(ResultSet row, Ratings last) throws SQLException {
        Optional<String> by = Rows.text(row, 8);
        return new SafetyEvent(
                UUID.fromString(row.getString(1)),
                OffsetDateTime.parse(row.getString(2)),
                origin(row.getString(3), row.getString(4)),
                Severity.valueOf(row.getString(5)),
                Rows.text(row, 6).map(UUID::fromString),
                last,
                Rows.text(row, 7)
                        .map(at -> new Settled(OffsetDateTime.parse(at), Settled.By.valueOf(by.orElseThrow()))));
    }

    private static Origin origin(String origin, String rule) {
        return switch (origin) {
            case "STOPPED" -> new Origin.Stopped(StopRule.valueOf(rule));
            case "GATED" -> new Origin.Gated(GateRule.valueOf(rule));
            default -> throw new IllegalArgumentException("unknown origin");
        };
    }

    private static Ratings ratings(List<Rated> rated) {
        EnumMap<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        Optional<Nrs> breathlessness = Optional.empty();
        for (Rated one : rated) {
            if (one.scale() == Scale.BREATHLESSNESS_NRS) {
                breathlessness = Optional.of(one.rating());
            } else {
                pain.put(one.region().orElseThrow(), one.rating());
            }
        }
        return new Ratings(pain, breathlessness);
    }

    private record Rated(Scale scale, Optional<BodyRegion> region, Nrs rating) {}

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
