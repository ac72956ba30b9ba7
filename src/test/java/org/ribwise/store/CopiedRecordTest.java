package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.withOneSession;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.signing.KeyFile;

/// Backups, restoring and the copy of everything, with real files.
class CopiedRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDateTime NOW = TODAY.atTime(9, 15);
    private static final Settings OWN = Settings.USUAL.with(
            new CareContacts("0123", "Dr Okoye", "", Reliever.UNKNOWN, "My \"plan\"\n2 lines", true));

    private static final TrustedKey TRUSTED =
            new TrustedKey(new SignerKey(Base64.getEncoder().encodeToString(new byte[32])), "Kim Adeyemi", TODAY);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path file;

    @BeforeEach
    void name() {
        file = withOneSession(folder.resolve("record.db"));
        new SettingsFile(folder).save(OWN);
        new TrustedKeysFile(folder).trust(TRUSTED);
    }

    @Test
    void aCopyIsWholeAndHoldsTheSettingsToo() throws Exception {
        Path copy = elsewhere.resolve("copy.db");
        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.copyTo(copy, share -> true)).isTrue();
            assertThat(record.history().sessions()).hasSize(1);
        }

        assertThat(ask(copy, "PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(ask(copy, "SELECT count(*) FROM sessions")).isEqualTo("1");
        assertThat(ask(copy, "SELECT content FROM kept_settings")).contains("Dr Okoye");
        assertThat(names(elsewhere)).containsExactly("copy.db");
    }

    @Test
    void aCopyThatWasStoppedLeavesWhatWasThere() throws Exception {
        Path copy = Files.writeString(elsewhere.resolve("copy.db"), "before");
        try (SqliteRecord record = openImpatiently(file)) {
            for (int steps = 0; steps < 2; steps++) {
                AtomicInteger left = new AtomicInteger(steps);
                assertThat(record.copyTo(copy, share -> left.getAndDecrement() > 0))
                        .isFalse();
                assertThat(record.exportTo(copy, share -> left.getAndDecrement() > 0))
                        .isFalse();
            }
        }

        assertThat(Files.readString(copy)).isEqualTo("before");
        assertThat(names(elsewhere)).containsExactly("copy.db");
    }

    @Test
    void aCopyToAFolderThatIsNotThereChangesNothing() throws Exception {
        try (SqliteRecord record = openImpatiently(file)) {
            assertThatThrownBy(() -> record.copyTo(elsewhere.resolve("no/copy.db"), share -> true))
                    .isInstanceOf(RecordUnavailable.class);
            assertThat(record.history().sessions()).hasSize(1);
        }
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void everyDayHasOneBackupAndTheNewestFourteenStay() {
        Backups backups = new Backups(file, StoredKind.RECORD);
        try (SqliteRecord record = openImpatiently(file)) {
            for (int day = 0; day < 20; day++) {
                backups.daily(record, TODAY.plusDays(day), needed -> true);
                backups.daily(record, TODAY.plusDays(day), needed -> true);
            }
        }

        assertThat(backups.all())
                .extracting(Backups.Backup::day)
                .hasSize(Backups.KEPT)
                .startsWith(TODAY.plusDays(19))
                .endsWith(TODAY.plusDays(6));
    }

    @Test
    void theNewestGoodBackupIsNotTheDamagedOne() throws Exception {
        Backups backups = new Backups(file, StoredKind.RECORD);
        try (SqliteRecord record = openImpatiently(file)) {
            backups.daily(record, TODAY, needed -> true);
            backups.daily(record, TODAY.plusDays(1), needed -> true);
        }
        damage(backups.all().getFirst().file());

        assertThat(backups.newestGood()).map(Backups.Backup::day).contains(TODAY);
    }

    @Test
    void restoringBringsRecordAndSettingsBackAndSetsThePresentOnesAside() throws Exception {
        Path copy = elsewhere.resolve("copy.db");
        try (SqliteRecord record = openImpatiently(file)) {
            record.copyTo(copy, share -> true);
            record.log().started(SampleSessions.start(SampleSessions.MORNING.plusDays(1), SampleSessions.SOME));
        }
        new SettingsFile(folder).save(Settings.USUAL);
        Restore restore = new Restore(file, StoredKind.RECORD);
        assertThat(restore.prepare(copy, share -> true)).isTrue();
        restore.complete(NOW);

        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.history().sessions()).hasSize(1);
        }
        assertThat(new SettingsFile(folder).read()).isEqualTo(OWN);
        assertThat(ask(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'kept_settings'"))
                .isEqualTo("0");
        Path aside = folder.resolve("set-aside").resolve("record-2026-11-22-091500.db");
        assertThat(ask(aside, "SELECT count(*) FROM sessions")).isEqualTo("2");
        assertThat(names(folder)).doesNotContain("record.db.coming");
    }

    @Test
    void aBackupBringsBackWhomThePersonTrustsAndTheirKeysButNeverReplacesAKey() throws Exception {
        KeyFile.ofPatient(folder).make(null);
        SignerKey mine = KeyFile.ofPatient(folder).signer().orElseThrow();
        Path copy = elsewhere.resolve("copy.db");
        try (SqliteRecord record = openImpatiently(file)) {
            record.copyTo(copy, share -> true);
        }
        new TrustedKeysFile(folder).forget(TRUSTED.key());
        Path otherFolder = elsewhere.resolve("computer");
        Path other = otherFolder.resolve("record.db");
        KeyFile.ofPhysiotherapist(otherFolder).make(null);
        SignerKey there = KeyFile.ofPhysiotherapist(otherFolder).signer().orElseThrow();
        for (Path place : List.of(file, other)) {
            assertThat(new Restore(place, StoredKind.RECORD).prepare(copy, share -> true))
                    .isTrue();
            new Restore(place, StoredKind.RECORD).complete(NOW);
        }

        assertThat(new TrustedKeysFile(folder).all()).containsExactly(TRUSTED);
        assertThat(new TrustedKeysFile(otherFolder).all()).containsExactly(TRUSTED);
        assertThat(KeyFile.ofPatient(otherFolder).signer()).contains(mine);
        assertThat(KeyFile.ofPhysiotherapist(otherFolder).signer()).contains(there);
        assertThat(KeyFile.ofPatient(folder).signer()).contains(mine);
    }

    @Test
    void aCopyOfEverythingNeverHoldsAKeyToSignWith() throws Exception {
        KeyFile.ofPatient(folder).make(null);
        String secret = Files.readString(folder.resolve(Beside.KEYS.getLast()));
        Path target = elsewhere.resolve("mine.zip");
        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.exportTo(target, share -> true)).isTrue();
        }

        try (ZipFile zip = new ZipFile(target.toFile())) {
            Path copy = elsewhere.resolve("from-zip.db");
            Files.copy(zip.getInputStream(zip.getEntry("record.db")), copy);
            assertThat(ask(copy, "SELECT group_concat(file) FROM kept_settings"))
                    .isEqualTo("preferences.properties,trusted-keys.properties");
            assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            assertThat(json(zip, "trusted-keys.json").toString()).contains("Kim Adeyemi");
        }
    }

    @Test
    void aMadeUpRecordNeverTakesThePlaceOfOnesOwn() throws Exception {
        Path sample = elsewhere.resolve("sample.db");
        SqliteRecord.createSample(sample).close();
        byte[] before = Files.readAllBytes(file);

        assertRefused(sample, Cause.MADE_UP);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).noneMatch(name -> name.contains("coming"));
    }

    @Test
    void whatIsSetAsideIsNeverWrittenOver() throws Exception {
        Restore restore = new Restore(file, StoredKind.RECORD);
        for (int time = 0; time < 3; time++) {
            restore.setAside(NOW);
            withOneSession(file);
        }

        assertThat(names(folder.resolve("set-aside")))
                .filteredOn(name -> name.endsWith(".db"))
                .hasSize(3);
    }

    @Test
    void aFileThatIsNoWholeRecordIsRefusedAndNothingChanges() throws Exception {
        Path text = Files.writeString(elsewhere.resolve("text.db"), "not a record, ".repeat(100));
        Path damaged = elsewhere.resolve("damaged.db");
        try (SqliteRecord record = openImpatiently(file)) {
            record.copyTo(damaged, share -> true);
        }
        damage(damaged);
        byte[] before = Files.readAllBytes(file);

        assertRefused(text, Cause.FOREIGN_FILE);
        assertRefused(damaged, Cause.DAMAGED);
        assertRefused(elsewhere.resolve("nowhere.db"), Cause.NOT_READABLE);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).noneMatch(name -> name.contains("coming"));
    }

    @Test
    void theCopyOfEverythingHasEveryRowOfEveryTable() throws Exception {
        Path target = elsewhere.resolve("mine.zip");
        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.exportTo(target, share -> true)).isTrue();
        }

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder(
                            "README.txt", "record.json", "preferences.json", "trusted-keys.json", "record.db");
            JsonNode json = json(zip, "record.json");
            assertThat(json.get("format").asText()).isEqualTo("ribwise-record");
            assertThat(json.get("version").asInt()).isEqualTo(Migrations.FILES.size());
            List<String> tables = List.of(ask(
                            file,
                            "SELECT group_concat(name) FROM sqlite_schema WHERE type='table' AND name NOT LIKE"
                                    + " 'sqlite_%'")
                    .split(",", -1));
            assertThat(json.get("tables").properties())
                    .extracting(entry -> entry.getKey())
                    .containsAll(tables);
            for (String table : tables) {
                assertThat(json.get("tables").get(table))
                        .as(table)
                        .hasSize(Integer.parseInt(ask(file, "SELECT count(*) FROM " + table)));
            }
            assertThat(json.get("tables").get("sessions").get(0).get("routine").asText())
                    .isEqualTo("rt-chair-calm-short");
            assertThat(json(zip, "preferences.json").get("contacts.planText").asText())
                    .isEqualTo("My \"plan\"\n2 lines");
        }
        assertThat(names(elsewhere)).containsExactly("mine.zip");
    }

    private static JsonNode json(ZipFile zip, String name) throws IOException {
        return new ObjectMapper().readTree(zip.getInputStream(zip.getEntry(name)));
    }

    private void assertRefused(Path backup, Cause cause) {
        assertThatThrownBy(() -> new Restore(file, StoredKind.RECORD).prepare(backup, share -> true))
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(cause));
    }

    /// Writes over the middle of a file.
    private static void damage(Path some) throws IOException {
        byte[] bytes = Files.readAllBytes(some);
        for (int at = 4096; at < Math.min(bytes.length, 60_000); at++) {
            bytes[at] = (byte) (at * 31);
        }
        Files.write(some, bytes);
    }

    private static List<String> names(Path some) throws IOException {
        try (Stream<Path> files = Files.list(some)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
