package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.DoublePredicate;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;

/// Copies an open file of ours into one file with `VACUUM INTO`: a copy of one moment, while the record stays in
/// use. The settings beside it are put into a table of the copy, so that one file holds all of it.
///
/// @param transactions the open record
/// @param record its file
/// @param beside names of the files beside it that go with it
/// @param kind what kind of file it is
record RecordCopy(Transactions transactions, Path record, List<String> beside, Migrations kind) {

    /// The table that only copies have.
    static final String SETTINGS_TABLE = "kept_settings";

    /// How often SQLite asks whether to go on: a fraction of a millisecond (measured in its virtual instructions).
    private static final int INSTRUCTIONS = 2_000;

    /// Writes it.
    ///
    /// @return false when it was told to stop
    boolean writeTo(Path target, DoublePredicate goOn) {
        try (FreshFile fresh = FreshFile.beside(target)) {
            if (!goOn.test(0) || !vacuumInto(fresh.path(), goOn)) {
                return false;
            }
            addSettings(fresh.path());
            FreshFile.sync(fresh.path());
            Inspection.refuseUnlessWhole(fresh.path(), kind);
            if (!goOn.test(1)) {
                return false;
            }
            fresh.take();
            return true;
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_WRITABLE);
        }
    }

    private boolean vacuumInto(Path copy, DoublePredicate goOn) throws IOException {
        // made before SQLite does, so that nobody else can read it at any moment; SQLite takes an empty file
        RecordFile.create(copy);
        long whole = Math.max(1, Files.size(record));
        return transactions.alone(connection -> {
            ProgressHandler.setHandler(connection, INSTRUCTIONS, asking(copy, whole, goOn));
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, copy.toString());
                vacuum.executeUpdate();
                return true;
            } catch (SQLException trouble) {
                if (SQLiteErrorCode.getErrorCode(trouble.getErrorCode()) == SQLiteErrorCode.SQLITE_INTERRUPT) {
                    return false;
                }
                throw trouble;
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        });
    }

    private static ProgressHandler asking(Path copy, long whole, DoublePredicate goOn) {
        return new ProgressHandler() {
            @Override
            protected int progress() {
                return goOn.test(Math.min(1, (double) copy.toFile().length() / whole)) ? 0 : 1;
            }
        };
    }

    private void addSettings(Path copy) throws SQLException, IOException {
        try (Connection connection = Connections.connect(Connections.url(copy, "mode=rw"), Duration.ZERO)) {
            Pragmas.set(connection, "journal_mode", "delete");
            Pragmas.run(connection, "DROP TABLE IF EXISTS " + SETTINGS_TABLE);
            Pragmas.run(
                    connection,
                    "CREATE TABLE " + SETTINGS_TABLE
                            + " (file TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL) STRICT");
            for (String name : beside) {
                Path file = record.resolveSibling(name);
                if (Files.isRegularFile(file)) {
                    Rows.run(
                            connection,
                            "INSERT INTO " + SETTINGS_TABLE + " (file, content) VALUES (?, ?)",
                            name,
                            Files.readString(file));
                }
            }
        }
    }
}
