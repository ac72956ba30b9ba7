package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionId;

/// The table `session_checkpoint`.
final class CheckpointRows {

    private static final String PUT = """
        INSERT INTO session_checkpoint
            (session, saved_at, plan, place, position_millis, idx, exercise, exercise_version,
             played_millis, planned_millis, slower, again)
        SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM sessions WHERE id = ? AND ending IS NULL
        ON CONFLICT (session) DO UPDATE SET
            saved_at = excluded.saved_at, plan = excluded.plan, place = excluded.place,
            position_millis = excluded.position_millis, idx = excluded.idx, exercise = excluded.exercise,
            exercise_version = excluded.exercise_version, played_millis = excluded.played_millis,
            planned_millis = excluded.planned_millis, slower = excluded.slower, again = excluded.again\
        """;

    /// Sessions begin one after the other, so the last row is the latest.
    private static final String LATEST = """
        SELECT session, saved_at, plan, place, position_millis, idx, exercise, exercise_version,
            played_millis, planned_millis, slower, again
        FROM session_checkpoint JOIN sessions ON sessions.id = session
        WHERE ending IS NULL ORDER BY sessions.rowid DESC LIMIT 1\
        """;

    private static final String KEEP_PARTIAL = """
        INSERT INTO session_items
            (session, idx, exercise, exercise_version, status, played_millis, planned_millis, ended_at)
        SELECT session, idx, exercise, exercise_version, 'STOPPED', played_millis, planned_millis, saved_at
        FROM session_checkpoint WHERE session = ? AND played_millis > 0
        ON CONFLICT (session, idx) DO NOTHING\
        """;

    private CheckpointRows() {}

    static int put(Connection connection, Checkpoint checkpoint) throws SQLException {
        ItemOutcome partial = checkpoint.partial();
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, checkpoint.at().toString());
            put.setString(2, checkpoint.plan());
            put.setInt(3, checkpoint.place().item());
            put.setLong(4, checkpoint.place().positionMillis());
            put.setInt(5, partial.index());
            put.setString(6, partial.exercise().value());
            put.setInt(7, partial.exerciseVersion());
            put.setLong(8, partial.playedMillis());
            put.setLong(9, partial.plannedMillis());
            put.setInt(10, checkpoint.place().slower());
            put.setBoolean(11, checkpoint.place().again());
            put.setString(12, checkpoint.session().value().toString());
            return put.executeUpdate();
        }
    }

    static Optional<Checkpoint> latest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        ItemOutcome partial = new ItemOutcome(
                row.getInt(6),
                new ExerciseId(row.getString(7)),
                row.getInt(8),
                ItemOutcome.Status.STOPPED,
                row.getLong(9),
                row.getLong(10));
        return new Checkpoint(
                new SessionId(UUID.fromString(row.getString(1))),
                OffsetDateTime.parse(row.getString(2)),
                row.getString(3),
                new Checkpoint.Place(row.getInt(4), row.getLong(5), row.getInt(11), row.getBoolean(12)),
                partial);
    }

    /// What was done of the exercise in progress becomes an exercise of the session.
    static void keepPartial(Connection connection, String session) throws SQLException {
        update(connection, KEEP_PARTIAL, session);
    }

    static void forget(Connection connection, String session) throws SQLException {
        update(connection, "DELETE FROM session_checkpoint WHERE session = ?", session);
    }

    static void update(Connection connection, String sql, String session) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, session);
            update.executeUpdate();
        }
    }
}
