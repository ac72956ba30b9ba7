package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Looks through the whole file before anything is written to it.
final class Inspection {

    private Inspection() {}

    /// Runs SQLite's own check in a way that changes neither the record nor the log beside it.
    ///
    /// A rollback journal is the exception: it is left only when a migration was cut short, and nobody can read the
    /// file before it is rolled back. {@link Connections} checks that file after SQLite has done so.
    static void refuseIfDamaged(Path path, Duration patience) {
        try {
            if (hasContent(RecordFile.beside(path, "-journal"))) {
                return;
            }
            if (hasContent(RecordFile.beside(path, "-wal"))) {
                checkWithLog(path, patience);
            } else {
                // immutable: without a log to replay, SQLite can be kept from making any file beside the record
                check(Connections.url(path, "immutable=1"), patience);
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_READABLE);
        }
    }

    /// @throws RecordUnavailable if the check finds anything
    static void quickCheck(Connection connection) throws SQLException {
        if (!Pragmas.text(connection, "quick_check(1)").equals("ok")) {
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    /// Checks a record that nobody has open, wholly: every page and every index.
    ///
    /// @param kind what kind of file it should be
    /// @throws RecordUnavailable if it is not a whole file of this kind, or cannot be read
    static void refuseUnlessWhole(Path path, Migrations kind) {
        RecordHeader.read(path).refuseUnlessOurs(kind);
        try {
            String parameter = hasContent(RecordFile.beside(path, "-wal")) ? "mode=rw" : "immutable=1";
            try (Connection connection = Connections.connect(Connections.url(path, parameter), Duration.ZERO)) {
                if (!Pragmas.text(connection, "integrity_check(1)").equals("ok")) {
                    throw new RecordUnavailable(Cause.DAMAGED);
                }
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_READABLE);
        }
    }

    /// The process was killed last time: the newest sessions are in the log. A read-only connection reads it, leaves
    /// it as it is, and makes an index of it (`-shm`) that it cannot take away again.
    private static void checkWithLog(Path path, Duration patience) throws SQLException, IOException {
        Path index = RecordFile.beside(path, "-shm");
        boolean someoneElses = Files.exists(index);
        try {
            check(Connections.url(path, "mode=ro"), patience);
        } finally {
            if (!someoneElses) {
                Files.deleteIfExists(index);
            }
        }
    }

    private static void check(String url, Duration patience) throws SQLException {
        try (Connection connection = Connections.connect(url, patience)) {
            quickCheck(connection);
        }
    }

    /// Whether a file is there and has anything in it.
    static boolean hasContent(Path path) throws IOException {
        return Files.exists(path) && Files.size(path) > 0;
    }
}
