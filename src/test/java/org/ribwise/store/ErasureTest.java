package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.store.RecordFiles.openImpatiently;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.signing.KeyFile;

/// Deleted means gone: nothing of it can be found in any byte of the data folder.
class ErasureTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");
    private static final List<String> SECRETS = List.of("Zebedee", "Quillon", "5550199", "CASTOR", "Pomfrey");

    @TempDir
    Path data;

    @Test
    void whatWasDeletedInTheRecordIsWrittenOver() {
        Path file = data.resolve("record.db");
        try (SqliteRecord record = openImpatiently(file)) {
            record.facts().save(PersonFacts.NONE.withName("Zebedee"), THEN);
            record.facts().save(PersonFacts.NONE, THEN);
        }

        assertThat(bytesOf(data)).doesNotContain("Zebedee");
    }

    @Test
    void aPersonWhoIsRemovedLeavesNoTraceAndTheOthersLoseNothing() {
        PeopleFolders people = new PeopleFolders(data);
        people.rename(PersonKey.FIRST, "CASTOR");
        fill(data);
        Person other = people.add("Quillon");
        fill(people.folder(other.key()));
        people.choose(other.key());
        assertThat(bytesOf(data)).contains(SECRETS);

        people.remove(other.key());

        assertThat(people.all()).extracting(Person::name).containsExactly("CASTOR");
        assertThat(people.chosen().key()).isEqualTo(PersonKey.FIRST);
        assertThat(people.folder(other.key())).doesNotExist();
        assertThat(bytesOf(data)).contains("Zebedee", "CASTOR").doesNotContain("Quillon");
    }

    @Test
    void theFirstPersonCanBeRemovedWhileAnotherStaysChosen() {
        PeopleFolders people = new PeopleFolders(data);
        people.rename(PersonKey.FIRST, "CASTOR");
        fill(data);
        Person other = people.add("Quillon");
        people.choose(other.key());

        people.remove(PersonKey.FIRST);

        assertThat(people.chosen()).isEqualTo(other);
        assertThat(people.all().getFirst()).isEqualTo(new Person(PersonKey.FIRST, ""));
        assertThat(bytesOf(data)).doesNotContain("Zebedee", "5550199", "CASTOR");
    }

    @Test
    void deleteEverythingLeavesNothingOfAnybody() throws IOException {
        PeopleFolders people = new PeopleFolders(data);
        people.rename(PersonKey.FIRST, "CASTOR");
        fill(data);
        fill(people.folder(people.add("Quillon").key()));
        Path foreign = Files.writeString(data.resolve("holiday.txt"), "not ours");

        List<String> keys = keysIn(data);
        assertThat(keys).hasSize(4);
        people.removeAll();

        assertThat(bytesOf(data)).doesNotContain(SECRETS).doesNotContain(keys);
        assertThat(files(data)).containsExactly(foreign);
    }

    /// A record, a log that was not folded in, a backup, something set aside, settings, whom they trust, keys.
    private static void fill(Path folder) {
        Path file = folder.resolve("record.db");
        new TrustedKeysFile(folder)
                .trust(new TrustedKey(
                        new SignerKey(Base64.getEncoder().encodeToString(new byte[32])),
                        "Pomfrey",
                        LocalDate.of(2026, 11, 22)));
        KeyFile.ofPatient(folder).make(null);
        KeyFile.ofPhysiotherapist(folder).make(null);
        new SettingsFile(folder)
                .save(Settings.USUAL.with(new CareContacts("5550199", "Dr Okoye", "", Reliever.UNKNOWN, "", true)));
        try (SqliteRecord record = openImpatiently(file)) {
            record.facts().save(PersonFacts.NONE.withName("Zebedee"), THEN);
            new Backups(file, StoredKind.RECORD).daily(record, LocalDate.of(2026, 11, 22), day -> true);
        }
        Path patients = folder.resolve(SqliteCaseload.NAME);
        try (SqliteCaseload caseload = SqliteCaseload.open(patients)) {
            caseload.log().save(new Patient(UUID.randomUUID(), "Zebedee", OptionalInt.empty()));
            new Backups(patients, StoredKind.CASELOAD).daily(caseload, LocalDate.of(2026, 11, 22), share -> true);
        }
        new Restore(patients, StoredKind.CASELOAD).setAside(THEN.toLocalDateTime());
        template(folder.resolve("templates"));
        new Restore(file, StoredKind.RECORD).setAside(THEN.toLocalDateTime());
        try (SqliteRecord record = openImpatiently(file)) {
            record.facts().save(PersonFacts.NONE.withName("Zebedee"), THEN);
        }
        try {
            Files.writeString(RecordFile.beside(file, "-wal"), "Zebedee");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void template(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("tp-mine.json"), "Zebedee");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// What the key files say, of whatever person.
    private static List<String> keysIn(Path folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".ribwise-key"))
                .map(ErasureTest::text)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String bytesOf(Path folder) {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            try {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return all.toString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("native"))
                            && !file.toString().contains("/native/"))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
