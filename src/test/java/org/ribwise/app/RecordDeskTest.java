package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.cli.SampleWriter.Outcome;
import org.ribwise.cli.SampleWriter.Wish;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.store.SqliteRecord;

@Execution(ExecutionMode.CONCURRENT)
class RecordDeskTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

    private final RecordDesk desk = new RecordDesk(Path.of("exercises"));

    @TempDir
    private Path folder;

    @Test
    void aYearOfAMadeUpLifeIsWrittenMarkedAndReadBack() throws IOException {
        Path out = folder.resolve("new").resolve("record.db");

        assertThat(desk.write(wish(out, 3, false))).isEqualTo(Outcome.WRITTEN);

        assertThat(SqliteRecord.isSample(out)).isTrue();
        Past past = new StoredPast().read(Optional.of(out)).orElseThrow();
        assertThat(past.firstDay()).contains(LocalDate.of(2025, 11, 22));
        assertThat(past.sessions()).hasSizeBetween(900, 1_400);
        assertThat(past.sheets()).hasSizeGreaterThan(1_800);
        assertThat(past.diary()).hasSizeBetween(4_500, 7_000);
        assertThat(past.diary()).anyMatch(entry -> entry.event() instanceof DiaryEvent.Attack);
        assertThat(past.measures()).hasSizeGreaterThan(40);
        assertThat(past.flow().best()).isPresent();
        try (Stream<Path> left = Files.list(out.resolveSibling(""))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .contains("record.db")
                    .noneMatch(name -> name.startsWith(".ribwise"));
        }
    }

    @Test
    void theSameSeedGivesTheSameRecordAndAnotherOneAnother() {
        Past first = made(5);
        UUID person = identity();
        assertThat(made(5)).isEqualTo(first);
        assertThat(identity()).isEqualTo(person);
        assertThat(made(6)).isNotEqualTo(first);
        assertThat(identity()).isNotEqualTo(person);
    }

    private UUID identity() {
        try (SqliteRecord record = SqliteRecord.copyOf(folder.resolve("made.db"))) {
            return record.identity();
        }
    }

    @Test
    void aLogThatWasLeftBesideASampleIsNotTakenForThatOfTheNewOne() throws IOException {
        Path sample = folder.resolve("made.db");
        Past fresh = made(5);
        Path log = folder.resolve("made.db-wal");
        try (SqliteRecord record = SqliteRecord.open(sample)) {
            record.log().closeInterrupted();
            record.facts().save(PersonFacts.NONE, OffsetDateTime.parse("2026-11-22T10:00:00Z"));
            Files.copy(log, folder.resolve("kept"));
        }
        Files.move(folder.resolve("kept"), log);

        assertThat(made(5)).isEqualTo(fresh);
        assertThat(log).doesNotExist();
    }

    @Test
    void aLogThatMayBelongToARecordOfAPersonIsNeitherTakenNorTakenAway() throws IOException {
        Path log = Files.writeString(folder.resolve("record.db-wal"), "the last session");

        assertThat(desk.write(wish(folder.resolve("record.db"), 1, true))).isEqualTo(Outcome.NOT_A_SAMPLE);
        assertThat(log).hasContent("the last session");
        assertThat(folder.resolve("record.db")).doesNotExist();
    }

    @Test
    void whatIsThereIsOnlyWrittenOverWhenItIsASampleAndThatIsWanted() throws IOException {
        Path own = folder.resolve("own.db");
        SqliteRecord.open(own).close();
        byte[] before = Files.readAllBytes(own);

        assertThat(desk.write(wish(own, 1, false))).isEqualTo(Outcome.EXISTS);
        assertThat(desk.write(wish(own, 1, true))).isEqualTo(Outcome.NOT_A_SAMPLE);
        assertThat(Files.readAllBytes(own)).isEqualTo(before);

        Path text = Files.writeString(folder.resolve("text"), "x");
        assertThat(desk.write(wish(text, 1, true))).isEqualTo(Outcome.NOT_A_SAMPLE);

        Path sample = folder.resolve("sample.db");
        SqliteRecord.createSample(sample).close();
        assertThat(desk.write(wish(sample, 1, false))).isEqualTo(Outcome.EXISTS);
        assertThat(desk.write(wish(sample, 1, true))).isEqualTo(Outcome.WRITTEN);
        assertThat(new StoredPast().read(Optional.of(sample)).orElseThrow().isEmpty())
                .isFalse();
    }

    @Test
    void aRecordOfAPersonNeverBecomesASample() {
        Path own = folder.resolve("own.db");
        SqliteRecord.open(own).close();

        assertThatThrownBy(() -> SqliteRecord.createSample(own)).isInstanceOf(RecordUnavailable.class);
        assertThat(SqliteRecord.isSample(own)).isFalse();
    }

    @Test
    void aSampleStaysOneWhenItIsOpenedAgain() {
        Path sample = folder.resolve("sample.db");
        SqliteRecord.createSample(sample).close();
        SqliteRecord.open(sample).close();

        assertThat(SqliteRecord.isSample(sample)).isTrue();
    }

    @Test
    void readingARecordLeavesItsFolderAsItIsAndARibwiseThatHasItOpenGoesOn() throws IOException {
        Path file = folder.resolve("made.db");
        desk.write(wish(file, 4, true));
        Map<String, Integer> before = contents();
        assertThat(new StoredPast().read(Optional.of(file)).orElseThrow().sessions())
                .isNotEmpty();
        assertThat(contents()).isEqualTo(before);

        try (SqliteRecord open = SqliteRecord.open(file)) {
            int sessions = open.history().sessions().size();
            assertThat(new StoredPast().read(Optional.of(file)).orElseThrow().sessions())
                    .hasSize(sessions);
        }
    }

    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void aFolderThatCannotBeMadeLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(desk.write(wish(file.resolve("record.db"), 1, false))).isEqualTo(Outcome.NOT_WRITABLE);
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    private Past made(long seed) {
        Path out = folder.resolve("made.db");
        assertThat(desk.write(wish(out, seed, true))).isEqualTo(Outcome.WRITTEN);
        return new StoredPast().read(Optional.of(out)).orElseThrow();
    }

    private static Wish wish(Path out, long seed, boolean force) {
        return new Wish(out, 1, Optional.of(LAST), seed, force);
    }
}
