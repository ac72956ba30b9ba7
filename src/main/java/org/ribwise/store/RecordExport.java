package org.ribwise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Everything that is in a file, as a zip: `README.txt` says what the rest is; a JSON file has every row of every
/// table, and a copy of the file itself is there, too. With a record go the settings and whose plans are trusted,
/// with a caseload the templates. The JSON is made by SQLite. Keys are not in it.
///
/// @param transactions the open file
/// @param record where it is
/// @param kind what it is
record RecordExport(Transactions transactions, Path record, StoredKind kind) {

    private static final double SHARE_OF_COPY = 0.5;
    private static final String PROPERTIES = ".properties";
    private static final String JSON = ".json";

    /// Writes it.
    ///
    /// @return false when it was told to stop
    boolean writeTo(Path target, DoublePredicate goOn) {
        try (FreshFile fresh = FreshFile.beside(target);
                FreshFile copy = FreshFile.beside(RecordFile.beside(target, ".record"))) {
            RecordFile.create(fresh.path());
            boolean copied = new RecordCopy(transactions, record, settings(), kind.migrations())
                    .writeTo(copy.path(), share -> goOn.test(share * SHARE_OF_COPY));
            if (!copied) {
                return false;
            }
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fresh.path()))) {
                if (!fill(zip, copy.path(), goOn)) {
                    return false;
                }
            }
            fresh.take();
            return true;
        } catch (IOException | UncheckedIOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    private boolean fill(ZipOutputStream zip, Path copy, DoublePredicate goOn) throws IOException {
        readme(zip);
        for (String name : settings()) {
            if (name.endsWith(PROPERTIES)) {
                zip.putNextEntry(new ZipEntry(name.replace(PROPERTIES, JSON)));
                write(zip, keysAndValues(name));
            } else {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(record.resolveSibling(name), zip);
            }
        }
        zip.putNextEntry(new ZipEntry(kind.stem() + JSON));
        if (!tables(zip, goOn)) {
            return false;
        }
        zip.putNextEntry(new ZipEntry(kind.stem() + ".db"));
        Files.copy(copy, zip);
        zip.closeEntry();
        return goOn.test(1);
    }

    private List<String> settings() {
        return kind.settings(RecordFile.folderOf(record));
    }

    private void readme(ZipOutputStream zip) throws IOException {
        String name = "/export/" + kind.stem() + "-README.txt";
        zip.putNextEntry(new ZipEntry("README.txt"));
        try (InputStream readme = RecordExport.class.getResourceAsStream(name)) {
            if (readme == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            readme.transferTo(zip);
        }
    }

    private String keysAndValues(String file) {
        return transactions.read(connection -> {
            StringBuilder json = new StringBuilder("{");
            Properties keys = new PropertiesFile(record.resolveSibling(file)).load();
            String comma = "\n  ";
            for (String key : new TreeSet<>(keys.stringPropertyNames())) {
                json.append(comma)
                        .append(quoted(connection, key))
                        .append(": ")
                        .append(quoted(connection, keys.getProperty(key, "")));
                comma = ",\n  ";
            }
            return json.append("\n}\n").toString();
        });
    }

    private boolean tables(OutputStream out, DoublePredicate goOn) {
        return transactions.read(connection -> {
            ReadableBytes.teach(connection);
            List<String> names = Rows.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                    row -> row.getString(1));
            write(out, "{\n\"format\": \"ribwise-" + kind.stem() + "\",\n\"version\": ");
            write(out, Pragmas.text(connection, "user_version") + ",\n\"tables\": {");
            String comma = "\n";
            for (String name : names) {
                if (!goOn.test(SHARE_OF_COPY)) {
                    return false;
                }
                write(out, comma + quoted(connection, name) + ": [");
                rows(connection, name, out);
                write(out, "]");
                comma = ",\n";
            }
            write(out, "\n}\n}\n");
            return true;
        });
    }

    private static void rows(Connection connection, String table, OutputStream out) throws SQLException {
        String columns = String.join(
                ", ",
                Rows.list(
                        connection,
                        "PRAGMA table_info(" + named(table) + ")",
                        row -> "'" + row.getString("name") + "', " + value(row)));
        String sql = "SELECT json_object(" + columns + ") FROM " + named(table);
        StringBuilder before = new StringBuilder("\n  ");
        Rows.list(connection, sql, row -> {
            write(out, before + row.getString(1));
            before.replace(0, before.length(), ",\n  ");
            return before;
        });
    }

    /// JSON knows no bytes.
    private static String value(ResultSet column) throws SQLException {
        String name = named(column.getString("name"));
        return column.getString("type").equals("BLOB") ? ReadableBytes.NAME + "(" + name + ")" : name;
    }

    private static String quoted(Connection connection, String text) throws SQLException {
        return Rows.list(connection, "SELECT json_quote(?)", row -> row.getString(1), text)
                .getFirst();
    }

    private static String named(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
