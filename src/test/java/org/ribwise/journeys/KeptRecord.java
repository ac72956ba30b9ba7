package org.ribwise.journeys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The record's file, read with plain SQL after the program has been closed: what is there, not what our code says.
final class KeptRecord {

    private final Path file;

    /// @param data the person's data folder
    KeptRecord(Path data) {
        this.file = data.resolve("record.db");
    }

    /// The rows of a query, columns joined by blanks; a missing value reads `NULL`.
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                StringJoiner columns = new StringJoiner(" ");
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String value = row.getString(column);
                    columns.add(value == null ? "NULL" : value);
                }
                rows.add(columns.toString());
            }
        }
        return rows;
    }

    /// Changes the file with plain SQL.
    void run(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement some = connection.createStatement()) {
            some.executeUpdate(statement);
        }
    }

    /// Sessions: routine, ending, reason.
    List<String> sessions() throws SQLException {
        return rows("SELECT routine, ending, stop_reason FROM sessions ORDER BY rowid");
    }

    /// Exercises: place, exercise, status, and how much of the planned time was played.
    List<String> items() throws SQLException {
        return rows("SELECT idx, exercise, status,"
                + " CASE WHEN played_millis = planned_millis THEN 'whole'"
                + " WHEN played_millis > 0 THEN 'part' ELSE 'none' END FROM session_items ORDER BY session, idx");
    }

    /// Ratings: time, region or NULL, value or NULL.
    List<String> ratings() throws SQLException {
        return rows("SELECT rating_time, region, value FROM ratings ORDER BY rating_time, region");
    }

    /// What SQLite says of the file.
    List<String> integrity() throws SQLException {
        return rows("PRAGMA integrity_check");
    }
}
