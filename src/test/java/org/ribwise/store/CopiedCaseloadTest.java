package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.Patients;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.Stopped;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.signing.KeyFile;
import org.ribwise.exchange.signing.Passphrase;

/// The list of patients is copied every day, restored and exported, like a person's record.
class CopiedCaseloadTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final LocalDateTime NOW = TODAY.atTime(9, 15);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2027-01-30T23:50:00+01:00");
    private static final SignerKey KEY = new SignerKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private static final Patient ANA = Patients.patient(1, "Ana Lima");
    private static final Patient BO = Patients.patient(2, "Bo");
    private static final String TEMPLATE = "templates/tp-mine.json";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void everyDayHasOneCopyBesideThoseOfTheRecordAndTheNewestFourteenStay() {
        Backups patients = new Backups(file(), StoredKind.CASELOAD);
        Backups own = new Backups(folder.resolve("record.db"), StoredKind.RECORD);
        try (SqliteCaseload caseload = filled();
                SqliteRecord record = SqliteRecord.open(own.file())) {
            own.daily(record, TODAY, share -> true);
            for (int day = 0; day < Backups.KEPT + 3; day++) {
                patients.daily(caseload, TODAY.plusDays(day), share -> true);
                patients.daily(caseload, TODAY.plusDays(day), share -> true);
            }
            patients.daily(caseload, TODAY.plusYears(1), share -> false);
        }

        assertThat(patients.all())
                .extracting(Backups.Backup::day)
                .hasSize(Backups.KEPT)
                .startsWith(TODAY.plusDays(Backups.KEPT + 2));
        assertThat(own.all()).extracting(Backups.Backup::day).containsExactly(TODAY);
        assertThat(own.newestGood()).isPresent();
        assertThat(patients.newestGood()).isPresent();
    }

    @Test
    void restoringBringsThePatientsBackAndSetsThePresentFileAside() throws Exception {
        Path copy = copied();
        try (SqliteCaseload caseload = open()) {
            caseload.log().remove(ANA.id());
            caseload.log().save(BO);
        }
        restore(file(), copy);

        try (SqliteCaseload caseload = open()) {
            assertThat(caseload.history().patient(ANA.id())).contains(known());
            assertThat(caseload.history().patient(BO.id())).isEmpty();
            assertThat(caseload.history().results(ANA.id())).hasSize(1);
        }
        assertThat(ask(folder.resolve("set-aside/patients-2027-02-01-091500.db"), "SELECT name FROM patients"))
                .isEqualTo("Bo");
        assertThat(ask(file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'kept_settings'"))
                .isEqualTo("0");
    }

    @Test
    void onANewComputerTheKeyAndTheTemplatesComeBackAndNothingThatIsThereIsReplaced() throws Exception {
        SignerKey mine = clinicKey(folder);
        template(folder, "{ \"mine\": 1 }");
        Path copy = copied();
        Path fresh = Files.createDirectory(elsewhere.resolve("fresh"));
        Path used = Files.createDirectory(elsewhere.resolve("used"));
        SignerKey there = clinicKey(used);
        template(used, "{ \"newer\": 2 }");
        restore(fresh.resolve(SqliteCaseload.NAME), copy);
        restore(used.resolve(SqliteCaseload.NAME), copy);

        assertThat(KeyFile.ofPhysiotherapist(fresh).signer()).contains(mine);
        assertThat(fresh.resolve(TEMPLATE)).hasContent("{ \"mine\": 1 }");
        assertThat(KeyFile.ofPhysiotherapist(used).signer()).contains(there);
        assertThat(used.resolve(TEMPLATE)).hasContent("{ \"newer\": 2 }");
    }

    @Test
    void aCopyCannotWriteAnywhereElse() throws Exception {
        Path copy = copied();
        for (String name :
                List.of("../out.json", "templates/../out.json", "templates/a/b.json", "preferences.properties")) {
            run(copy, "INSERT INTO kept_settings (file, content) VALUES ('" + name + "', 'x')");
        }
        Path fresh = Files.createDirectories(elsewhere.resolve("some/fresh"));
        restore(fresh.resolve(SqliteCaseload.NAME), copy);

        try (Stream<Path> all = Files.walk(elsewhere.resolve("some"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(SqliteCaseload.NAME, SqliteCaseload.NAME + ".lock");
        }
    }

    @Test
    void whatIsNoCopyOfPatientsIsRefusedAndNothingChanges() throws Exception {
        Path record = elsewhere.resolve("record.db");
        SqliteRecord.open(record).close();
        Path newer = copied();
        run(newer, "PRAGMA user_version=" + (Migrations.ofCaseload().latest() + 1));
        byte[] before = Files.readAllBytes(file());

        assertRefused(
                () -> new Restore(file(), StoredKind.CASELOAD).prepare(record, share -> true), Cause.FOREIGN_FILE);
        assertRefused(
                () -> new Restore(file(), StoredKind.CASELOAD).prepare(newer, share -> true), Cause.NEWER_VERSION);
        assertRefused(() -> new Restore(record, StoredKind.RECORD).prepare(file(), share -> true), Cause.FOREIGN_FILE);
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void whileAnotherRibwiseHasItOpenNothingTakesItsPlace() throws Exception {
        Path copy = copied();
        Restore restore = new Restore(file(), StoredKind.CASELOAD);
        assertThat(restore.prepare(copy, share -> true)).isTrue();
        try (SqliteCaseload other = open()) {
            other.log().save(BO);
            assertRefused(() -> restore.complete(NOW), Cause.NOT_WRITABLE);
            assertRefused(() -> restore.setAside(NOW), Cause.NOT_WRITABLE);
            assertThat(other.history().patient(BO.id())).isPresent();
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void anExportHasEveryRowAsTextAndNoKey() throws Exception {
        clinicKey(folder);
        template(folder, "{ \"mine\": 1 }");
        Path target = elsewhere.resolve("all.zip");
        try (SqliteCaseload caseload = filled()) {
            assertThat(caseload.exportTo(target, share -> true)).isTrue();
        }

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("README.txt", TEMPLATE, "patients.json", "patients.db");
            JsonNode json = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("patients.json")));
            assertThat(json.get("format").asText()).isEqualTo("ribwise-patients");
            JsonNode tables = json.get("tables");
            assertThat(tables.get("patients").get(0).get("name").asText()).isEqualTo("Ana Lima");
            assertThat(tables.get("plan_versions").get(0).get("text").asText()).isEqualTo("{ \"the\": \"plan\" }");
            assertThat(tables.get("plan_versions").get(0).get("file").asText()).isEqualTo("signed");
            assertThat(tables.get("patient_results").get(0).get("content").asText())
                    .isEqualTo("{ \"some\": \"text\" }");
            Path copy = elsewhere.resolve("copy.db");
            Files.copy(zip.getInputStream(zip.getEntry("patients.db")), copy);
            assertThat(ask(copy, "SELECT group_concat(file) FROM kept_settings"))
                    .isEqualTo(TEMPLATE);
        }
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).hasSize(2);
        }
    }

    private static SignerKey clinicKey(Path where) {
        KeyFile key = KeyFile.ofPhysiotherapist(where);
        try (Passphrase passphrase = Passphrase.chosen("correct horse battery")) {
            key.make(passphrase);
        }
        return key.signer().orElseThrow();
    }

    private static void template(Path where, String text) throws IOException {
        Files.createDirectories(where.resolve("templates"));
        Files.writeString(where.resolve(TEMPLATE), text);
    }

    private static void restore(Path file, Path copy) {
        Restore restore = new Restore(file, StoredKind.CASELOAD);
        assertThat(restore.prepare(copy, share -> true)).isTrue();
        restore.complete(NOW);
    }

    private static void assertRefused(Runnable job, Cause cause) {
        assertThatThrownBy(job::run)
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(cause));
    }

    private Path copied() {
        Path copy = elsewhere.resolve("copy.db");
        try (SqliteCaseload caseload = filled()) {
            assertThat(caseload.copyTo(copy, share -> true)).isTrue();
        }
        return copy;
    }

    private SqliteCaseload filled() {
        SqliteCaseload caseload = open();
        caseload.log().save(ANA);
        caseload.log()
                .save(new PlanVersion(
                        ANA.id(),
                        UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11"),
                        1,
                        "Eight weeks",
                        AT,
                        "{ \"the\": \"plan\" }",
                        Optional.of(
                                new PlanVersion.Signed(AT, new PlanFile("signed".getBytes(StandardCharsets.UTF_8))))));
        caseload.log()
                .imported(
                        new ImportedResults(ANA.id(), "a".repeat(64), AT, AT, KEY, "{ \"some\": \"text\" }"),
                        Patients.summary(TODAY, 9, Stopped.NEVER, Verdict.WORSE));
        return caseload;
    }

    private Patient known() {
        return new Patient(ANA.id(), ANA.name(), ANA.birthYear(), ANA.answers(), ANA.notSure(), Set.of(KEY));
    }

    private SqliteCaseload open() {
        return SqliteCaseload.open(file());
    }

    private Path file() {
        return folder.resolve(SqliteCaseload.NAME);
    }
}
