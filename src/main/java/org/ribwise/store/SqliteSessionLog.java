package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;

/// Keeps sessions in SQLite, each method in one transaction.
///
/// Where {@link SessionLog} leaves it open: starting a session twice keeps the first start; an exercise reported after
/// its session ended is kept, because what a person did counts more than the order in which we hear of it; and
/// whatever is said of a session that was never started is refused as {@link Cause#NOT_WRITABLE}, since the usual
/// reason is that its start could not be written.
final class SqliteSessionLog implements SessionLog {

    private static final String START = """
        INSERT INTO sessions (id, started_at, routine, routine_version, planned_items) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING\
        """;

    private static final String ITEM = """
        INSERT INTO session_items
            (session, idx, exercise, exercise_version, status, played_millis, planned_millis, ended_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, idx) DO NOTHING\
        """;

    private static final String END =
            "UPDATE sessions SET ending = ?, stop_reason = ?, ended_at = ? WHERE id = ? AND ending IS NULL";

    private static final String CLOSE_INTERRUPTED = """
        UPDATE sessions SET ending = 'INTERRUPTED', ended_at = coalesce(
            (SELECT ended_at FROM session_items WHERE session = sessions.id ORDER BY idx DESC LIMIT 1),
            started_at)
        WHERE ending IS NULL AND id NOT IN (SELECT session FROM session_checkpoint)\
        """;

    private static final String SAVE_UNFINISHED = """
        UPDATE sessions SET ending = 'INTERRUPTED', ended_at =
            (SELECT saved_at FROM session_checkpoint WHERE session = sessions.id)
        WHERE ending IS NULL AND id = ? AND id IN (SELECT session FROM session_checkpoint)\
        """;

    private final Transactions transactions;

    SqliteSessionLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void started(SessionStart start) {
        transactions.write(connection -> {
            int rows = insert(connection, start);
            if (rows > 0) {
                RatingRows.insert(connection, start.id(), RatingTime.BEFORE, start.before(), start.at());
            }
            return rows;
        });
    }

    @Override
    public void itemEnded(SessionId session, ItemOutcome outcome, OffsetDateTime at) {
        transactions.write(connection -> insert(connection, session, outcome, at));
    }

    @Override
    public void ended(SessionId session, SessionEnding ending, OffsetDateTime at) {
        transactions.write(connection -> {
            requireStarted(connection, session);
            CheckpointRows.forget(connection, text(session));
            return update(connection, session, ending, at);
        });
    }

    @Override
    public void ratedAfter(SessionId session, Ratings after, OffsetDateTime at) {
        transactions.write(connection -> {
            requireStarted(connection, session);
            RatingRows.delete(connection, session, RatingTime.AFTER);
            RatingRows.insert(connection, session, RatingTime.AFTER, after, at);
            return session;
        });
    }

    @Override
    public void checkpoint(Checkpoint checkpoint) {
        transactions.write(connection -> CheckpointRows.put(connection, checkpoint));
    }

    @Override
    public void saveUnfinished(SessionId session) {
        transactions.write(connection -> {
            save(connection, text(session));
            return session;
        });
    }

    private static void save(Connection connection, String session) throws SQLException {
        CheckpointRows.keepPartial(connection, session);
        CheckpointRows.update(connection, SAVE_UNFINISHED, session);
        CheckpointRows.forget(connection, session);
    }

    @Override
    public void discard(SessionId session) {
        transactions.write(connection -> {
            if (isOpen(connection, session)) {
                CheckpointRows.forget(connection, text(session));
                for (String table : List.of("ratings", "session_items")) {
                    CheckpointRows.update(connection, "DELETE FROM " + table + " WHERE session = ?", text(session));
                }
                CheckpointRows.update(connection, "DELETE FROM sessions WHERE id = ?", text(session));
            }
            return session;
        });
    }

    @Override
    public int closeInterrupted() {
        return transactions.write(connection -> {
            int saved = 0;
            Optional<SessionId> offered = CheckpointRows.latest(connection).map(Checkpoint::session);
            for (String open : openWithCheckpoint(connection)) {
                if (!offered.map(SqliteSessionLog::text).equals(Optional.of(open))) {
                    save(connection, open);
                    saved++;
                }
            }
            return saved + closeWithoutCheckpoint(connection);
        });
    }

    private static List<String> openWithCheckpoint(Connection connection) throws SQLException {
        String open = "SELECT session FROM session_checkpoint JOIN sessions ON id = session WHERE ending IS NULL";
        List<String> sessions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(open);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sessions.add(row.getString(1));
            }
        }
        return sessions;
    }

    private static boolean isOpen(Connection connection, SessionId session) throws SQLException {
        String open = "SELECT 1 FROM sessions WHERE id = ? AND ending IS NULL";
        try (PreparedStatement select = connection.prepareStatement(open)) {
            select.setString(1, text(session));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static int closeWithoutCheckpoint(Connection connection) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(CLOSE_INTERRUPTED)) {
            return close.executeUpdate();
        }
    }

    private static int insert(Connection connection, SessionStart start) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(START)) {
            insert.setString(1, text(start.id()));
            insert.setString(2, start.at().toString());
            insert.setString(3, start.routine().value());
            insert.setInt(4, start.routineVersion());
            insert.setInt(5, start.plannedItems());
            return insert.executeUpdate();
        }
    }

    private static int insert(Connection connection, SessionId session, ItemOutcome outcome, OffsetDateTime at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ITEM)) {
            insert.setString(1, text(session));
            insert.setInt(2, outcome.index());
            insert.setString(3, outcome.exercise().value());
            insert.setInt(4, outcome.exerciseVersion());
            insert.setString(5, outcome.status().name());
            insert.setLong(6, outcome.playedMillis());
            insert.setLong(7, outcome.plannedMillis());
            insert.setString(8, at.toString());
            return insert.executeUpdate();
        }
    }

    private static int update(Connection connection, SessionId session, SessionEnding ending, OffsetDateTime at)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setString(1, EndingColumns.ending(ending));
            update.setString(2, EndingColumns.stopReason(ending));
            update.setString(3, at.toString());
            update.setString(4, text(session));
            return update.executeUpdate();
        }
    }

    private static void requireStarted(Connection connection, SessionId session) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM sessions WHERE id = ?")) {
            select.setString(1, text(session));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new RecordUnavailable(Cause.NOT_WRITABLE);
                }
            }
        }
    }

    private static String text(SessionId session) {
        return session.value().toString();
    }
}
