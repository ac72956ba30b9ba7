package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.ProgressionNumber;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.SessionId;

/// What was said about sessions of a plan, and the numbers that judge it.
final class FeltRows {

    /// What was said before stays where nothing is said now.
    private static final String PUT = """
        INSERT INTO session_felt (session, comfort, next_day, said_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session) DO UPDATE SET
            comfort = coalesce(excluded.comfort, comfort), next_day = coalesce(excluded.next_day, next_day),
            said_at = excluded.said_at\
        """;

    private FeltRows() {}

    static int put(Connection connection, SessionFelt felt) throws SQLException {
        Optional<Feel.NextDay> next = felt.nextDay();
        Optional<Nrs> comfort = felt.comfort();
        return Rows.run(
                connection,
                PUT,
                felt.session().value().toString(),
                comfort.isPresent() ? comfort.get().value() : null,
                next.isPresent() ? next.get().name() : null,
                felt.saidAt().toString());
    }

    static List<SessionFelt> all(Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "SELECT session, comfort, next_day, said_at FROM session_felt ORDER BY rowid",
                row -> new SessionFelt(
                        new SessionId(UUID.fromString(row.getString(1))),
                        Rows.integer(row, 2).map(Nrs::new),
                        Rows.text(row, 3).map(Feel.NextDay::valueOf),
                        OffsetDateTime.parse(row.getString(4))));
    }

    static int put(Connection connection, ProgressionNumbers numbers) throws SQLException {
        Rows.run(connection, "DELETE FROM progression_numbers");
        for (Map.Entry<ProgressionNumber, Integer> entry : numbers.set().entrySet()) {
            Rows.run(
                    connection,
                    "INSERT INTO progression_numbers (number, value) VALUES (?, ?)",
                    entry.getKey().name(),
                    entry.getValue());
        }
        return numbers.set().size();
    }

    static ProgressionNumbers numbers(Connection connection) throws SQLException {
        EnumMap<ProgressionNumber, Integer> set = new EnumMap<>(ProgressionNumber.class);
        Rows.list(
                connection,
                "SELECT number, value FROM progression_numbers",
                row -> set.put(ProgressionNumber.valueOf(row.getString(1)), row.getInt(2)));
        return new ProgressionNumbers(set);
    }
}
