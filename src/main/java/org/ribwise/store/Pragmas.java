package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// SQLite's settings and single statements without parameters.
final class Pragmas {

    private Pragmas() {}

    /// Runs SQL text as it is; it may hold several statements.
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// What a pragma answers, in its first row.
    static String text(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            if (!row.next()) {
                throw new SQLException("no answer to PRAGMA " + pragma);
            }
            return row.getString(1);
        }
    }

    /// Sets a pragma that answers with the value that now holds. SQLite refuses some by answering the old value
    /// instead of an error.
    static void set(Connection connection, String pragma, String value) throws SQLException {
        String answer = text(connection, pragma + "=" + value);
        if (!answer.equalsIgnoreCase(value)) {
            throw new SQLException("PRAGMA " + pragma + " stayed " + answer);
        }
    }
}
