package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;
import static org.ribwise.store.RecordFiles.withOneSession;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The moment that is too short to hit by killing: some pages of a migration are in the file, and the journal that
/// undoes them still lies beside it.
class MigrationCutShortTest {

    private static final int SECTOR_BYTES = 512;
    private static final int PAGE_BYTES = 4096;
    private static final long JOURNAL_MAGIC = 0xd9d505f920a163d7L;

    @TempDir
    Path folder;

    @Test
    void aNewRecordWhoseFirstMigrationWasCutShortStartsAfresh() throws Exception {
        Path file = withOneSession(folder.resolve("record.db"));
        run(file, "PRAGMA journal_mode=DELETE");
        Path journal = Files.write(RecordFile.beside(file, "-journal"), journalOfAnEmptyFile());

        try (SqliteRecord store = openImpatiently(file)) {
            assertThat(store.history().sessions()).isEmpty();
            store.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
        }

        assertThat(journal).doesNotExist();
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + Migrations.FILES.size());
        assertThat(ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    /// Says: the file had no pages before this transaction (sqlite.org/fileformat2.html, section 3).
    private static byte[] journalOfAnEmptyFile() {
        return ByteBuffer.allocate(SECTOR_BYTES)
                .putLong(JOURNAL_MAGIC)
                .putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(SECTOR_BYTES)
                .putInt(PAGE_BYTES)
                .array();
    }
}
