package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// What the tests do to record files from outside.
final class RecordFiles {

    static final Duration SHORT_PATIENCE = Duration.ofMillis(50);

    private RecordFiles() {}

    /// Another program's connection, with none of our settings.
    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    static String ask(Path file, String query) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    /// A closed record with one session in it.
    static Path withOneSession(Path file) {
        try (SqliteRecord store = SqliteRecord.open(file)) {
            store.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
        }
        return file;
    }

    static SqliteRecord openImpatiently(Path file) {
        return SqliteRecord.open(file, SHORT_PATIENCE, Migrations.shipped());
    }

    static void assertRefused(Path file, Cause cause) {
        assertThatThrownBy(() -> openImpatiently(file).close())
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(cause));
    }

    /// Opening is refused, and every file in the folder is afterwards what it was, byte for byte.
    static void assertRefusedUntouched(Path file, Cause cause) throws IOException {
        Path folder = RecordFile.folderOf(file);
        Map<String, String> before = contents(folder);
        assertRefused(file, cause);
        assertThat(contents(folder)).isEqualTo(before);
    }

    /// Name and bytes of every file, except those of the native library and the empty lock.
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .forEach(file -> contents.put(file.getFileName().toString(), hex(file)));
        }
        return contents;
    }

    private static String hex(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
