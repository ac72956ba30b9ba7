package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Rows in and out, with SQL that is always fixed text.
final class Rows {

    private static final int DAY_LETTERS = 10;

    private Rows() {}

    /// Runs a statement with its values: text, whole numbers, numbers or null.
    ///
    /// @return how many rows it changed
    static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Every row of a query.
    static <T> List<T> list(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
        }
        return rows;
    }

    /// Every row of a query, by the text in its first column.
    static <T> Map<String, List<T>> byFirst(Connection connection, String sql, Reader<T> reader) throws SQLException {
        Map<String, List<T>> rows = new HashMap<>();
        list(connection, sql, row -> {
            T read = reader.read(row);
            rows.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(read);
            return read;
        });
        return rows;
    }

    /// A whole number, empty when it is NULL.
    static Optional<Integer> integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /// Text, empty when it is NULL.
    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /// A day as ISO 8601 writes it, empty when it is NULL. Taken apart by hand: thousands are read for one list.
    static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() != DAY_LETTERS) {
            throw new IllegalArgumentException("no day");
        }
        return Optional.of(LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10)));
    }

    /// Reads; a name or number that this program does not know makes the record damaged: to leave it out
    /// would show a record that is not the person's.
    static <T> T read(Transactions transactions, Transactions.Work<T> work) {
        try {
            return transactions.read(work);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException unknown) {
            // not handed on as the cause: its message may quote the record
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// What becomes of one row.
    @FunctionalInterface
    interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
