package org.ribwise.store;

import java.sql.SQLException;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.sqlite.SQLiteErrorCode;

/// What an SQL exception means for the person. SQLite's messages name tables and columns, never values, so they may
/// go to the log.
final class SqlTrouble {

    /// The low byte is the kind of error, the rest its shade (sqlite.org/rescode.html).
    private static final int KIND = 0xff;

    private SqlTrouble() {}

    /// @param otherwise what it means when SQLite's code does not say
    static RecordUnavailable of(SQLException trouble, Cause otherwise) {
        return new RecordUnavailable(kind(trouble.getErrorCode(), otherwise), trouble);
    }

    private static Cause kind(int code, Cause otherwise) {
        return switch (SQLiteErrorCode.getErrorCode(code & KIND)) {
            // SQLITE_ERROR: our statements are fixed, so one that cannot be read means that a table is not as we made
            // it
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR -> Cause.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_FULL, SQLITE_PERM, SQLITE_CONSTRAINT ->
                Cause.NOT_WRITABLE;
            default -> otherwise;
        };
    }
}
