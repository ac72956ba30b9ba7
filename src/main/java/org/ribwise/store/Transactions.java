package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// All work on the one connection, a transaction at a time: wholly done and on disk, or not begun.
///
/// BEGIN and COMMIT are written out, because JDBC's `setAutoCommit(true)` commits by itself, which is the wrong thing
/// after trouble.
final class Transactions implements AutoCloseable {

    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean together;

    Transactions(Connection connection) {
        this.connection = connection;
    }

    /// Writes.
    ///
    /// @throws RecordUnavailable if it cannot be done; nothing of it is in the record then
    <T> T write(Work<T> work) {
        return transact("BEGIN IMMEDIATE", work, Cause.NOT_WRITABLE);
    }

    /// Reads, everything from the same moment.
    ///
    /// @throws RecordUnavailable if it cannot be done
    <T> T read(Work<T> work) {
        return transact("BEGIN", work, Cause.NOT_READABLE);
    }

    /// Does what SQLite does in no transaction, such as to copy the whole file.
    ///
    /// @throws RecordUnavailable if it cannot be done
    <T> T alone(Work<T> work) {
        turn.lock();
        try {
            return work.on(connection);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_WRITABLE);
        } finally {
            turn.unlock();
        }
    }

    /// Writes many things in one transaction, which is far faster than one for each: all of them are on disk
    /// afterwards, or none.
    ///
    /// @param work calls what usually is a transaction of its own
    /// @throws RecordUnavailable if it cannot be done; nothing of it is in the record then
    void writeTogether(Runnable work) {
        write(connection -> {
            together = true;
            try {
                work.run();
            } finally {
                together = false;
            }
            return connection;
        });
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            connection.close();
        } finally {
            turn.unlock();
        }
    }

    static void rollBackAfter(Exception trouble, Connection connection) {
        try {
            Pragmas.run(connection, "ROLLBACK");
        } catch (SQLException second) {
            // usual when the disk is full: SQLite has rolled back by itself
            trouble.addSuppressed(second);
        }
    }

    private <T> T transact(String begin, Work<T> work, Cause otherwise) {
        turn.lock();
        try {
            if (together) {
                return work.on(connection);
            }
            Pragmas.run(connection, begin);
            return finish(work);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, otherwise);
        } finally {
            turn.unlock();
        }
    }

    private <T> T finish(Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            Pragmas.run(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException trouble) {
            rollBackAfter(trouble, connection);
            throw trouble;
        }
    }

    /// What is done inside a transaction.
    @FunctionalInterface
    interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
