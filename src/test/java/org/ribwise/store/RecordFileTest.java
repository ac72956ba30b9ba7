package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.SHORT_PATIENCE;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;
import static org.ribwise.store.RecordFiles.withOneSession;
import static org.ribwise.store.SampleSessions.MORNING;
import static org.ribwise.store.SampleSessions.SOME;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The file itself: its version, its rights, its rules.
class RecordFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("record.db");
    }

    @Test
    void migrationsAreNumberedWithoutGapsAndAllAreListed() throws IOException {
        Path resources = Path.of(System.getProperty("ribwise.home", "."), "src/main/resources/migrations");
        try (Stream<Path> found = Files.list(resources)) {
            assertThat(found.map(path -> path.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(Migrations.FILES);
        }
        assertThat(Migrations.FILES.stream().map(name -> name.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, Migrations.FILES.size())
                        .mapToObj("%03d-"::formatted)
                        .toList());
    }

    @Test
    void aNewRecordCarriesOurNameItsVersionAndTheWriteAheadLog() throws SQLException {
        withOneSession(file);

        assertThat(ask(file, "PRAGMA application_id")).isEqualTo("" + 0x52696277);
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + Migrations.FILES.size());
        assertThat(ask(file, "PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void anEmptyFileBecomesARecord() throws IOException {
        Files.createFile(file);
        withOneSession(file);

        try (SqliteRecord store = openImpatiently(file)) {
            assertThat(store.history().sessions()).hasSize(1);
        }
    }

    @Test
    void closingLeavesNothingBesideTheRecordButItsEmptyLock() throws IOException {
        withOneSession(file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(file, RecordFile.beside(file, ".lock"));
        }
    }

    @Test
    void aFolderWithBlanksPercentAndQuestionMarksInItsNameIsAsGoodAsAny() {
        Path odd = folder.resolve("My data %41 #1/Ribwise äö/record.db");
        withOneSession(odd);

        assertThat(odd).isNotEmptyFile();
    }

    @Test
    void onlyTheOwnerMayReadTheRecordItsLogAndItsFolders() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path below = folder.resolve("share/ribwise/record.db");
        try (SqliteRecord store = openImpatiently(below)) {
            store.log().started(SampleSessions.start(MORNING, SOME));
            assertThat(rights(below)).isEqualTo("rw-------");
            assertThat(rights(RecordFile.beside(below, "-wal"))).isEqualTo("rw-------");
            assertThat(rights(folder.resolve("share/ribwise"))).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("share"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aLaterMigrationKeepsWhatIsThere() throws SQLException {
        withOneSession(file);
        List<String> scripts = oneMore("CREATE TABLE later (a INT) STRICT");
        try (SqliteRecord store = SqliteRecord.open(file, SHORT_PATIENCE, new Migrations(scripts))) {
            assertThat(store.history().sessions()).hasSize(1);
        }

        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + scripts.size());
        assertThat(ask(file, "SELECT count(*) FROM later")).isEqualTo("0");
    }

    @Test
    void aCopyInMemoryOfAnOlderRecordTakesTheStepsThatTheFileDoesNot() throws SQLException {
        List<String> shipped = Migrations.shipped().scripts();
        Migrations older = new Migrations(shipped.subList(0, shipped.size() - 1));
        try (SqliteRecord store = SqliteRecord.open(file, SHORT_PATIENCE, older)) {
            store.log().started(SampleSessions.start(MORNING, SOME));
        }

        try (SqliteRecord copy = SqliteRecord.copyOf(file)) {
            assertThat(copy.history().sessions()).hasSize(1);
        }
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + older.latest());
    }

    @Test
    void aMigrationThatCannotBeDoneIsUndoneWholly() throws SQLException {
        withOneSession(file);
        List<String> scripts =
                oneMore("CREATE TABLE later (a INT); DROP TABLE ratings; INSERT INTO nowhere VALUES (1)");

        assertThatThrownBy(() -> SqliteRecord.open(file, SHORT_PATIENCE, new Migrations(scripts)))
                .isInstanceOf(RecordUnavailable.class);
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + Migrations.FILES.size());
        try (SqliteRecord store = openImpatiently(file)) {
            assertThat(store.history().sessions().getFirst().start().before()).isEqualTo(SOME);
        }
    }

    @Test
    void everyQuestionIsARowAndThoseNotAnsweredAreNull() throws SQLException {
        withOneSession(file);

        assertThat(ask(file, "SELECT count(*) FROM ratings WHERE rating_time='BEFORE'"))
                .isEqualTo("8");
        assertThat(ask(file, "SELECT count(*) FROM ratings WHERE value IS NULL"))
                .isEqualTo("5");
        assertThat(ask(file, "SELECT group_concat(DISTINCT scale || ' ' || scale_version) FROM ratings"))
                .contains("pain-nrs-0-10 1", "breathlessness-nrs-0-10 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ratings SET value=11",
                "UPDATE ratings SET value=-1",
                "UPDATE ratings SET value=2.5",
                "UPDATE ratings SET value='a lot'",
                "UPDATE ratings SET rating_time='DURING'",
                "UPDATE sessions SET ending='STOPPED', ended_at=started_at",
                "UPDATE sessions SET ending='COMPLETED'",
                "UPDATE sessions SET ended_at=started_at",
                "INSERT INTO session_items SELECT id, 0, 'st-cat-cow', 1, 'COMPLETED', 2, 1, started_at FROM sessions",
                "INSERT INTO session_items SELECT id, 0, 'st-cat-cow', 1, 'ENJOYED', 1, 1, started_at FROM sessions",
                "INSERT INTO ratings SELECT * FROM ratings WHERE region IS NULL",
            })
    void theTablesThemselvesRefuseWhatCannotBe(String wrong) {
        withOneSession(file);

        assertThatThrownBy(() -> run(file, wrong))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }

    @Test
    void aFullDiskIsReportedAndLeavesNothingHalfWritten() throws SQLException {
        withOneSession(file);
        try (Connection connection = Connections.open(file, SHORT_PATIENCE, Migrations.shipped())) {
            Pragmas.text(connection, "max_page_count=1");
            SqliteSessionLog log = new SqliteSessionLog(new Transactions(connection));
            assertThatThrownBy(() -> IntStream.range(0, 500)
                            .forEach(day -> log.started(SampleSessions.start(MORNING.plusDays(day), SOME))))
                    .isInstanceOfSatisfying(
                            RecordUnavailable.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Cause.NOT_WRITABLE));
        }

        assertThat(ask(file, "SELECT count(*) = 8 * (SELECT count(*) FROM sessions) FROM ratings"))
                .isEqualTo("1");
        assertThat(ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void aRecordThatBecameReadOnlyIsReportedAndCanBeReadOn() throws SQLException {
        withOneSession(file);
        try (Connection connection = Connections.open(file, SHORT_PATIENCE, Migrations.shipped())) {
            Pragmas.run(connection, "PRAGMA query_only=ON");
            Transactions transactions = new Transactions(connection);
            SqliteSessionLog log = new SqliteSessionLog(transactions);
            assertThatThrownBy(() -> log.started(SampleSessions.start(MORNING, SOME)))
                    .isInstanceOfSatisfying(
                            RecordUnavailable.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Cause.NOT_WRITABLE));
            assertThat(new SqliteSessionHistory(transactions).sessions()).hasSize(1);
        }
    }

    @Test
    void theConnectionTrustsNothingAndWaitsForTheDisk() throws SQLException {
        withOneSession(file);
        try (Connection connection = Connections.open(file, SHORT_PATIENCE, Migrations.shipped())) {
            assertThat(Pragmas.text(connection, "synchronous")).isEqualTo("2");
            assertThat(Pragmas.text(connection, "foreign_keys")).isEqualTo("1");
            assertThat(Pragmas.text(connection, "trusted_schema")).isEqualTo("0");
            assertThat(Pragmas.text(connection, "cell_size_check")).isEqualTo("1");
            assertThat(Pragmas.text(connection, "busy_timeout")).isEqualTo("50");
        }
    }

    @Test
    void librariesThatKilledProcessesLeftAreTakenAwayAndRecentOnesStay() throws IOException {
        String chosen = System.getProperty("org.sqlite.tmpdir");
        Path natives = Files.createDirectories(folder.resolve("native"));
        Path old = Files.createFile(natives.resolve("sqlite-1-libsqlitejdbc.so"));
        Path recent = Files.createFile(natives.resolve("sqlite-2-libsqlitejdbc.so"));
        Files.setLastModifiedTime(old, FileTime.from(MORNING.toInstant()));
        try {
            System.setProperty("org.sqlite.tmpdir", natives.toString());
            NativeFolder.removeLeftovers(file);
        } finally {
            restore(chosen);
        }

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    private static List<String> oneMore(String script) {
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add(script);
        return scripts;
    }

    private static void restore(@Nullable String chosen) {
        if (chosen == null) {
            System.clearProperty("org.sqlite.tmpdir");
        } else {
            System.setProperty("org.sqlite.tmpdir", chosen);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
