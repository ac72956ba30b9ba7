package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.store.RecordFiles.openImpatiently;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.escalation.TalkRule;

/// What was talked about is remembered.
class TalkLogTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00-03:00");

    @TempDir
    Path folder;

    @Test
    void whatWasTalkedAboutIsThereAfterARestartAndGrows() {
        Path file = folder.resolve("record.db");
        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.talks().talked()).isEmpty();
            record.talks().talked(TalkRule.ATTACKS, Set.of("one", "two"), THEN);
            record.talks().talked(TalkRule.PELVIC, Set.of("one"), THEN);
        }
        try (SqliteRecord record = openImpatiently(file)) {
            record.talks().talked(TalkRule.ATTACKS, Set.of("two", "three"), THEN.plusDays(1));
            assertThat(record.talks().talked())
                    .isEqualTo(Map.of(TalkRule.ATTACKS, Set.of("one", "two", "three"), TalkRule.PELVIC, Set.of("one")));
        }
    }
}
