package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// A copy of a record in memory, for whoever only reads: the file is opened to read, for as long as the copy takes,
/// and nothing of it is written anywhere else. A record of an older version is brought to the present one in the copy.
final class MemoryCopy {

    private MemoryCopy() {}

    /// Copies a record. A Ribwise that has it open goes on meanwhile.
    ///
    /// @throws RecordUnavailable if it is not a record of ours, damaged, or cannot be read
    static Connection of(Path path, Duration patience, Migrations migrations) {
        RecordHeader.read(path).refuseUnlessOurs(migrations);
        if (Files.isDirectory(RecordFile.folderOf(path).resolve(NativeFolder.NAME))) {
            // else the folder for temporary files has to do: nothing is made beside a record that is only read
            NativeFolder.choose(path);
        }
        try {
            // one that was left by a change that was cut short must be rolled back first, which is not done here
            boolean journal = Inspection.hasContent(RecordFile.beside(path, "-journal"));
            boolean log = journal || Inspection.hasContent(RecordFile.beside(path, "-wal"));
            Path index = RecordFile.beside(path, "-shm");
            boolean someoneElses = Files.exists(index);
            try {
                return copy(path, log ? "mode=ro" : "immutable=1", patience, migrations);
            } finally {
                // SQLite makes an index of a log that was left behind, and does not take it away
                if (log && !someoneElses) {
                    Files.deleteIfExists(index);
                }
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_READABLE);
        }
    }

    private static Connection copy(Path path, String how, Duration patience, Migrations migrations)
            throws SQLException {
        Connection connection = Connections.connect("jdbc:sqlite::memory:", patience);
        try {
            String source = path.toUri() + "?" + how;
            Pragmas.run(connection, "restore from '" + source.replace("'", "%27") + "'");
            refuseIfNothingCame(connection, path, migrations);
            Inspection.quickCheck(connection);
            int version = Integer.parseInt(Pragmas.text(connection, "user_version"));
            if (version < migrations.latest()) {
                migrations.applyInMemory(connection, version);
            }
            return connection;
        } catch (SQLException | RuntimeException trouble) {
            Connections.closeAfter(trouble, connection);
            throw trouble;
        }
    }

    /// The driver forgets what went wrong while it copied: then there is nothing in the copy, which must never be taken
    /// for a person who has recorded nothing.
    private static void refuseIfNothingCame(Connection connection, Path path, Migrations migrations)
            throws SQLException {
        if (migrations.takes(Integer.parseInt(Pragmas.text(connection, "application_id")))) {
            return;
        }
        // a file that is cut short lacks pages; any other is whole, and held by another program
        throw new RecordUnavailable(RecordHeader.read(path).isCutShort(path) ? Cause.DAMAGED : Cause.NOT_READABLE);
    }
}
