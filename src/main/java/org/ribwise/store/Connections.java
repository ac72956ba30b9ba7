package org.ribwise.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Connections to a record, with their settings.
final class Connections {

    private Connections() {}

    /// A connection for writing to a record of the present version, whose lock is held.
    static Connection open(Path path, Duration patience, Migrations migrations) {
        try {
            Connection connection = connect(url(path, "mode=rw"), patience);
            try {
                prepare(connection, migrations);
                return connection;
            } catch (SQLException | RuntimeException trouble) {
                closeAfter(trouble, connection);
                throw trouble;
            }
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_WRITABLE);
        }
    }

    /// A connection that trusts nothing it finds in the file.
    static Connection connect(String url, Duration patience) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try {
            Pragmas.run(connection, "PRAGMA busy_timeout=" + patience.toMillis());
            Pragmas.run(connection, "PRAGMA trusted_schema=OFF");
            Pragmas.run(connection, "PRAGMA cell_size_check=ON");
            Pragmas.run(connection, "PRAGMA foreign_keys=ON");
            return connection;
        } catch (SQLException trouble) {
            closeAfter(trouble, connection);
            throw trouble;
        }
    }

    /// A file as a URI: blanks, percent and question marks in a folder's name are escaped.
    static String url(Path path, String parameter) {
        return "jdbc:sqlite:" + path.toUri() + "?" + parameter;
    }

    private static void prepare(Connection connection, Migrations migrations) throws SQLException {
        // each commit waits for the disk: 0.3 ms where it was measured, so there is no reason for less
        Pragmas.run(connection, "PRAGMA synchronous=FULL");
        // what is deleted is written over, not only forgotten
        Pragmas.run(connection, "PRAGMA secure_delete=ON");
        // fails when another program is writing and does not end in time
        Pragmas.run(connection, "BEGIN IMMEDIATE");
        Pragmas.run(connection, "ROLLBACK");
        // once more, now that SQLite has rolled back what was cut short
        Inspection.quickCheck(connection);
        int version = Integer.parseInt(Pragmas.text(connection, "user_version"));
        if (version < migrations.latest()) {
            migrations.apply(connection, version);
        }
        Pragmas.set(connection, "journal_mode", "wal");
    }

    static void closeAfter(Exception trouble, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            trouble.addSuppressed(second);
        }
    }
}
