package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.record.UnfinishedSessions;

/// Gives sessions back from SQLite, exactly as they were put in.
///
/// A name or number that this program does not know makes the whole record {@link Cause#DAMAGED}: leaving out what we
/// cannot read would show a person a history that is not theirs.
final class SqliteSessionHistory implements SessionHistory, UnfinishedSessions {

    private static final String ITEMS = """
        SELECT session, idx, exercise, exercise_version, status, played_millis, planned_millis
        FROM session_items ORDER BY session, idx\
        """;

    private static final String SESSIONS = """
        SELECT id, started_at, routine, routine_version, planned_items, ending, stop_reason, ended_at
        FROM sessions ORDER BY rowid\
        """;

    private final Transactions transactions;

    SqliteSessionHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<PastSession> sessions() {
        try {
            return transactions.read(SqliteSessionHistory::all);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // not handed on as the cause: its message may quote the record
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    @Override
    public Optional<Unfinished> unfinished() {
        try {
            return transactions.read(connection -> {
                Optional<Checkpoint> checkpoint = CheckpointRows.latest(connection);
                if (checkpoint.isEmpty()) {
                    return Optional.<Unfinished>empty();
                }
                return all(connection).stream()
                        .filter(past ->
                                past.start().id().equals(checkpoint.get().session()))
                        .findFirst()
                        .map(past -> new Unfinished(past.start(), past.outcomes(), checkpoint.get()));
            });
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // not handed on as the cause: its message may quote the record
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    private static List<PastSession> all(Connection connection) throws SQLException {
        Map<String, List<ItemOutcome>> outcomes = outcomes(connection);
        Map<String, Ratings> before = RatingRows.all(connection, RatingTime.BEFORE);
        Map<String, Ratings> after = RatingRows.all(connection, RatingTime.AFTER);
        List<PastSession> sessions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SESSIONS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String id = row.getString(1);
                SessionStart start = start(row, before.getOrDefault(id, Ratings.MISSING));
                sessions.add(new PastSession(
                        start,
                        outcomes.getOrDefault(id, List.of()),
                        ending(row),
                        Optional.ofNullable(row.getString(8)).map(OffsetDateTime::parse),
                        after.getOrDefault(id, Ratings.MISSING)));
            }
        }
        // in Java: as text, times of different offsets do not sort by instant
        sessions.sort(Comparator.comparing(session -> session.start().at().toInstant()));
        return List.copyOf(sessions);
    }

    private static Map<String, List<ItemOutcome>> outcomes(Connection connection) throws SQLException {
        Map<String, List<ItemOutcome>> bySession = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ITEMS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                bySession
                        .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(outcome(row));
            }
        }
        return bySession;
    }

    private static ItemOutcome outcome(ResultSet row) throws SQLException {
        return new ItemOutcome(
                row.getInt(2),
                new ExerciseId(row.getString(3)),
                row.getInt(4),
                ItemOutcome.Status.valueOf(row.getString(5)),
                row.getLong(6),
                row.getLong(7));
    }

    private static SessionStart start(ResultSet row, Ratings before) throws SQLException {
        return new SessionStart(
                new SessionId(UUID.fromString(row.getString(1))),
                OffsetDateTime.parse(row.getString(2)),
                new ExerciseId(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                before);
    }

    private static Optional<SessionEnding> ending(ResultSet row) throws SQLException {
        String stopReason = row.getString(7);
        return Optional.ofNullable(row.getString(6)).map(ending -> EndingColumns.read(ending, stopReason));
    }
}
