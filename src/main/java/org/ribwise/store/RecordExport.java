package org.ribwise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Everything that is kept of a person, for the person, as a zip: `README.txt` says what the rest is; `record.json` has
/// every row of every table, `preferences.json` the settings, `trusted-keys.json` whose plans are trusted, and
/// `record.db` is a copy of the record itself. The JSON is made by SQLite. The person's own keys are not in it.
record RecordExport(Transactions transactions, Path record) {

    private static final String README = "/export/README.txt";
    private static final double SHARE_OF_COPY = 0.5;

    /// Writes it.
    ///
    /// @return false when it was told to stop
    boolean writeTo(Path target, DoublePredicate goOn) {
        try (FreshFile fresh = FreshFile.beside(target);
                FreshFile copy = FreshFile.beside(RecordFile.beside(target, ".record"))) {
            RecordFile.create(fresh.path());
            boolean copied = new RecordCopy(transactions, record, Beside.SETTINGS, Migrations.shipped())
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
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        } catch (UncheckedIOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    private boolean fill(ZipOutputStream zip, Path copy, DoublePredicate goOn) throws IOException {
        zip.putNextEntry(new ZipEntry("README.txt"));
        try (InputStream readme = RecordExport.class.getResourceAsStream(README)) {
            if (readme == null) {
                throw new IllegalStateException("the program was built without " + README);
            }
            readme.transferTo(zip);
        }
        zip.putNextEntry(new ZipEntry("preferences.json"));
        write(zip, keysAndValues(Beside.PREFERENCES));
        zip.putNextEntry(new ZipEntry("trusted-keys.json"));
        write(zip, keysAndValues(Beside.TRUSTED_KEYS));
        zip.putNextEntry(new ZipEntry("record.json"));
        if (!tables(zip, goOn)) {
            return false;
        }
        zip.putNextEntry(new ZipEntry("record.db"));
        Files.copy(copy, zip);
        zip.closeEntry();
        return goOn.test(1);
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
            List<String> names = Rows.list(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                    row -> row.getString(1));
            write(out, "{\n\"format\": \"ribwise-record\",\n\"version\": ");
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
        List<String> columns =
                Rows.list(connection, "PRAGMA table_info(" + named(table) + ")", row -> row.getString("name"));
        StringBuilder sql = new StringBuilder("SELECT json_object(");
        String comma = "";
        for (String column : columns) {
            sql.append(comma).append('\'').append(column).append("', ").append(named(column));
            comma = ", ";
        }
        sql.append(") FROM ").append(named(table));
        StringBuilder before = new StringBuilder("\n  ");
        Rows.list(connection, sql.toString(), row -> {
            write(out, before + row.getString(1));
            before.replace(0, before.length(), ",\n  ");
            return before;
        });
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
