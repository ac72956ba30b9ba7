package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.assertRefused;
import static org.ribwise.store.RecordFiles.assertRefusedUntouched;
import static org.ribwise.store.RecordFiles.connect;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;
import static org.ribwise.store.RecordFiles.withOneSession;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Files that must not be touched.
class RefusedRecordTest {

    private static final long PAGE_BYTES = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("record.db");
    }

    @Test
    void aRecordOfANewerRibwiseIsLeftByteForByte() throws Exception {
        withOneSession(file);
        run(file, "PRAGMA user_version=" + (Migrations.shipped().latest() + 1));

        assertRefusedUntouched(file, Cause.NEWER_VERSION);
    }

    @Test
    void aRecordThatANewerRibwiseMigratedAndWasKilledOverIsLeftByteForByte() throws Exception {
        withOneSession(file);
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add("CREATE TABLE later (a INT)");
        Migrations newer = new Migrations(scripts);
        Path killed = folder.resolve("killed.db");
        try (SqliteRecord store = SqliteRecord.open(file, RecordFiles.SHORT_PATIENCE, newer)) {
            store.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
            copyAsIfKilled(file, killed);
        }

        assertRefusedUntouched(killed, Cause.NEWER_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Dear diary, today I walked to the bakery and back.", "SQLite format 2\0 and more"})
    void aFileThatIsNotSqliteIsLeftByteForByte(String text) throws Exception {
        Files.writeString(file, text);

        assertRefusedUntouched(file, Cause.FOREIGN_FILE);
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftByteForByte() throws Exception {
        run(file, "CREATE TABLE moz_places (id INTEGER)", "PRAGMA application_id=7");

        assertRefusedUntouched(file, Cause.FOREIGN_FILE);
    }

    @Test
    void aDamagedPageIsFoundBeforeAnythingIsWritten() throws Exception {
        withOneSession(file);
        overwrite(file, 2 * PAGE_BYTES);

        assertRefusedUntouched(file, Cause.DAMAGED);
    }

    @Test
    void aDamagedPageIsFoundBeforeTheLogOfAKilledProcessIsReplayed() throws Exception {
        withOneSession(file);
        Path killed = folder.resolve("killed.db");
        try (SqliteRecord store = openImpatiently(file)) {
            // the log then holds pages of the ratings, but not of the sessions' own index
            store.log().closeInterrupted();
            copyAsIfKilled(file, killed);
        }
        for (int page = 1; page < Files.size(killed) / PAGE_BYTES; page++) {
            overwrite(killed, page * PAGE_BYTES);
        }

        assertThat(Files.size(RecordFile.beside(killed, "-wal"))).isPositive();
        assertRefusedUntouched(killed, Cause.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 99, 100, 5000, 8192})
    void aTruncatedRecordIsLeftByteForByte(int bytes) throws Exception {
        withOneSession(file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));

        assertRefusedUntouched(file, Cause.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5000, 8192, 100_000})
    void aRecordThatIsCutShortIsNeverReadAsOneInWhichNothingIs(int bytes) throws Exception {
        withOneSession(file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));

        assertNotRead(Cause.DAMAGED);
    }

    @Test
    void aRecordThatAnotherProgramKeepsToItselfIsNeverReadAsOneInWhichNothingIs() throws Exception {
        withOneSession(file);
        try (Connection other = connect(file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("PRAGMA locking_mode=EXCLUSIVE");
            statement.executeUpdate("PRAGMA wal_autocheckpoint=0");
            statement.executeUpdate("DELETE FROM profile");
            statement.executeUpdate("UPDATE sessions SET routine_version=2");

            assertNotRead(Cause.NOT_READABLE);
        }
    }

    @Test
    void aRecordWhoseMigrationWasCutShortIsNotReadHalfMigrated() throws Exception {
        withOneSession(file);
        run(file, "PRAGMA journal_mode=delete");
        Path journal = RecordFile.beside(file, "-journal");
        Path left = folder.resolve("left");
        try (Connection other = connect(file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size=1");
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("CREATE TABLE later AS SELECT randomblob(50000) AS a");
            statement.executeUpdate("UPDATE sessions SET routine_version=2");
            Files.copy(file, left);
            Files.copy(journal, RecordFile.beside(left, "-journal"));
            statement.executeUpdate("ROLLBACK");
        }
        file = left;

        assertNotRead(Cause.NOT_READABLE);
    }

    private void assertNotRead(Cause cause) {
        assertThatThrownBy(() -> SqliteRecord.copyOf(file).close())
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(cause));
    }

    @Test
    void aRecordWithoutAnyMigrationIsDamaged() throws Exception {
        withOneSession(file);
        run(file, "PRAGMA user_version=0");

        assertRefusedUntouched(file, Cause.DAMAGED);
    }

    @Test
    void aFolderInThePlaceOfTheFileCannotBeRead() throws IOException {
        Files.createDirectory(file);

        assertRefused(file, Cause.NOT_READABLE);
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aFileInThePlaceOfTheFolderCannotBeWrittenInto() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("ribwise"), "mine");

        assertRefused(notAFolder.resolve("record.db"), Cause.NOT_WRITABLE);
        assertThat(notAFolder).hasContent("mine");
    }

    @Test
    void aRecordThatAnotherProgramIsWritingToIsRefusedWhenPatienceEnds() throws Exception {
        withOneSession(file);
        try (Connection other = connect(file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertRefused(file, Cause.NOT_WRITABLE);
            statement.executeUpdate("ROLLBACK");
        }
        try (SqliteRecord store = openImpatiently(file)) {
            assertThat(store.history().sessions()).hasSize(1);
        }
    }

    @Test
    void aSecondRibwiseIsRefusedWhileTheFirstIsOpenAndLosesItNothing() {
        withOneSession(file);
        try (SqliteRecord first = openImpatiently(file)) {
            assertRefused(file, Cause.NOT_WRITABLE);
            first.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
            assertRefused(file, Cause.NOT_WRITABLE);
            assertThat(first.history().sessions()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ratings SET region='ELBOW' WHERE region='NECK'",
                "UPDATE ratings SET region=NULL, scale='pain-nrs-0-10' WHERE region IS NULL",
                "UPDATE ratings SET scale='borg-cr10'",
                "UPDATE ratings SET scale_version=2",
                "UPDATE sessions SET started_at='yesterday'",
                "UPDATE sessions SET routine='Chair calm'",
                "UPDATE sessions SET id='123456789012345678901234567890123456'",
                "UPDATE sessions SET ending='STOPPED', stop_reason='BORED', ended_at=started_at",
                "ALTER TABLE sessions RENAME COLUMN routine TO programme",
            })
    void whatThisRibwiseDoesNotKnowIsDamageAndNotACrashAndIsNotQuoted(String foreign) throws SQLException {
        withOneSession(file);
        run(file, foreign);

        try (SqliteRecord store = openImpatiently(file)) {
            assertThatThrownBy(() -> store.history().sessions())
                    .isInstanceOfSatisfying(
                            RecordUnavailable.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Cause.DAMAGED))
                    .hasMessage("DAMAGED");
        }
    }

    private static void copyAsIfKilled(Path open, Path copy) throws IOException {
        Files.copy(open, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(RecordFile.beside(open, "-wal"), RecordFile.beside(copy, "-wal"));
    }

    private static void overwrite(Path file, long position) throws IOException {
        byte[] rubbish = new byte[(int) PAGE_BYTES];
        Arrays.fill(rubbish, (byte) 0x5a);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(rubbish), position);
        }
    }
}
