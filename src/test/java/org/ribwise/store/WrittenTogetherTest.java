package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;

class WrittenTogetherTest {

    private static final DiaryEntry ENTRY =
            new DiaryEntry(new UUID(1, 2), OffsetDateTime.parse("2026-11-20T09:00Z"), new DiaryEvent.CoughDay());

    @Test
    void allOfItIsThereAfterwards(@TempDir Path folder) {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("record.db"))) {
            record.writeTogether(() -> {
                record.diary().write(ENTRY);
                assertThat(record.diaryHistory().entries()).containsExactly(ENTRY);
            });
            assertThat(record.diaryHistory().entries()).containsExactly(ENTRY);
        }
    }

    @Test
    void noneOfItIsThereAfterTrouble(@TempDir Path folder) {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("record.db"))) {
            assertThatThrownBy(() -> record.writeTogether(() -> {
                        record.diary().write(ENTRY);
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(record.diaryHistory().entries()).isEmpty();

            record.diary().write(ENTRY);
            assertThat(record.diaryHistory().entries()).containsExactly(ENTRY);
        }
    }
}
