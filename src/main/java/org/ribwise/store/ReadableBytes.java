package org.ribwise.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/// Bytes in a column as text, for SQL: files of plans are text, and long texts are packed. JSON knows no bytes.
final class ReadableBytes extends Function {

    /// What it is called in SQL.
    static final String NAME = "readable_bytes";

    /// What gzip begins with (RFC 1952, 2.3.1).
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private ReadableBytes() {}

    /// Makes it known to a connection.
    static void teach(Connection connection) throws SQLException {
        Function.create(connection, NAME, new ReadableBytes());
    }

    @Override
    protected void xFunc() throws SQLException {
        byte[] bytes = value_blob(0);
        if (bytes == null) {
            result();
        } else {
            result(text(bytes));
        }
    }

    private static String text(byte[] bytes) {
        boolean packed = bytes.length > GZIP.length && bytes[0] == GZIP[0] && bytes[1] == GZIP[1];
        return packed ? Packed.text(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }
}
