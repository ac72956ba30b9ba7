package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.ManyPatients;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.caseload.Patients;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.Stopped;
import org.ribwise.domain.caseload.UnfinishedPlan;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.trust.SignerKey;

class CaseloadFileTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2027-01-30T23:50:00+01:00");
    private static final SignerKey KEY = new SignerKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private static final UUID PLAN = UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11");

    @TempDir
    Path folder;

    @Test
    void everythingAboutAPatientComesBackAfterClosing() {
        Patient patient = new Patient(
                Patients.patient(1, "Åsa \"Kim\" Berg").id(),
                "Åsa \"Kim\" Berg",
                OptionalInt.of(1951),
                new Profile(Set.of(SafetyTag.COPD, SafetyTag.OSTEO), Set.of(), Set.of(SafetyTag.PREG)),
                Set.of(SafetyTag.REFLUX),
                Set.of(KEY));
        PlanVersion draft = version(patient, 1, "one", Optional.empty());
        PlanVersion second = version(patient, 2, "two", signed("two"));
        PatientNote note = new PatientNote(UUID.randomUUID(), patient.id(), AT, false, "Wants to garden.");
        PatientNote call = new PatientNote(UUID.randomUUID(), patient.id(), AT.plusDays(1), true, "");
        ImportedResults results = results(patient, "a", "{ \"some\": \"text\" }");
        UnfinishedPlan unfinished = new UnfinishedPlan(patient.id(), AT.plusHours(1), "{ \"title\": \"\" }");
        PatientSummary summary =
                Patients.summary(Patients.TODAY, 9, Patients.stopped(2, Severity.URGENT), Verdict.WORSE);
        try (SqliteCaseload caseload = open()) {
            caseload.log().save(patient);
            caseload.log().save(draft);
            caseload.log().save(second);
            caseload.log().save(note);
            caseload.log().save(call);
            caseload.log().imported(results, summary);
            caseload.log().save(new UnfinishedPlan(patient.id(), AT, "{}"));
            caseload.log().save(unfinished);
        }
        try (SqliteCaseload caseload = open()) {
            assertThat(caseload.history().patient(patient.id())).contains(patient);
            assertThat(caseload.history().versions(patient.id())).containsExactly(draft, second);
            assertThat(caseload.history().notes(patient.id())).containsExactly(call, note);
            assertThat(caseload.history().results(patient.id())).containsExactly(results);
            assertThat(caseload.history().entries())
                    .containsExactly(new CaseloadEntry(
                            patient,
                            Optional.of(new CaseloadEntry.LatestPlan("Eight weeks", 2, Optional.of(AT.toLocalDate()))),
                            Optional.of(summary),
                            Optional.of(AT.plusDays(1).toLocalDate())));
            assertThat(caseload.history().unfinished(patient.id())).contains(unfinished);
            caseload.log().remove(patient.id());
            assertThat(caseload.history().unfinished(patient.id())).isEmpty();
            assertThat(caseload.history().entries()).isEmpty();
            assertThat(caseload.history().keptFor(results.digest())).isEmpty();
        }
    }

    @Test
    void itIsReadBesideTheOneWhoHasItOpenAndNothingIsWrittenThere() {
        Patient kim = Patients.patient(1, "Kim");
        try (SqliteCaseload caseload = open()) {
            caseload.log().save(kim);
            assertThatThrownBy(this::open).isInstanceOf(RecordUnavailable.class);
            try (SqliteCaseload copy = SqliteCaseload.copyOf(folder.resolve(SqliteCaseload.NAME))) {
                assertThat(copy.history().entries())
                        .extracting(entry -> entry.patient().name())
                        .containsExactly("Kim");
                copy.log().remove(kim.id());
            }
            assertThat(caseload.history().patient(kim.id())).contains(kim);
        }
    }

    @Test
    void theSameFileASecondTimeChangesNothingAndAnotherOneIsTrustedFromNowOn() {
        Patient patient = Patients.patient(1, "Kim");
        PatientSummary first = Patients.summary(Patients.TODAY, 9, Stopped.NEVER, Verdict.WORSE);
        PatientSummary later = Patients.summary(Patients.TODAY, 3, Stopped.NEVER, Verdict.BETTER);
        try (SqliteCaseload caseload = open()) {
            caseload.log().save(patient);
            caseload.log().imported(results(patient, "a", "one"), first);
            caseload.log().imported(results(patient, "a", "two"), later);
            assertThat(caseload.history().keptFor("a".repeat(64))).contains(patient.id());
            assertThat(caseload.history().results(patient.id()))
                    .extracting(ImportedResults::text)
                    .containsExactly("one");
            assertThat(caseload.history().entries().getFirst().summary()).contains(first);
            assertThat(caseload.history().patient(patient.id()).orElseThrow().files())
                    .containsExactly(KEY);
        }
    }

    @Test
    void aSignedVersionIsNeverChangedAndADraftIs() {
        Patient patient = Patients.patient(1, "Kim");
        try (SqliteCaseload caseload = open()) {
            caseload.log().save(patient);
            caseload.log().save(version(patient, 1, "draft", Optional.empty()));
            PlanVersion signed = version(patient, 1, "better", signed("file"));
            caseload.log().save(signed);
            caseload.log().save(version(patient, 1, "changed afterwards", signed("another")));
            assertThat(caseload.history().versions(patient.id())).containsExactly(signed);
        }
    }

    @Test
    void fiveThousandPatientsComeBackAsTheyWereAndInOrder() {
        try (SqliteCaseload caseload = open()) {
            List<CaseloadEntry> written = new ArrayList<>();
            caseload.writeTogether(
                    () -> written.addAll(new ManyPatients(new Random(7)).write(caseload.log(), 5_000, 20)));

            List<CaseloadEntry> read = caseload.history().entries();

            assertThat(read).containsExactlyInAnyOrderElementsOf(written);
            Caseload ordered = Caseload.of(read, Patients.TODAY);
            assertThat(ordered.lines())
                    .isEqualTo(Caseload.of(written, Patients.TODAY).lines());
            assertThat(ordered.lines(CaseloadFilter.EVERYBODY, "4711"))
                    .extracting(line -> line.entry().patient().name())
                    .singleElement()
                    .asString()
                    .endsWith(" 4711");
        }
    }

    @Test
    void aRecordIsNoCaseloadAndACaseloadNoRecord() throws IOException {
        Path record = folder.resolve("record.db");
        SqliteRecord.open(record).close();
        open().close();
        byte[] before = Files.readAllBytes(record);

        assertThatThrownBy(() -> SqliteCaseload.open(record))
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Cause.FOREIGN_FILE));
        assertThatThrownBy(() -> SqliteRecord.open(file()))
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Cause.FOREIGN_FILE));
        assertThat(record).hasBinaryContent(before);
    }

    @Test
    void aDamagedFileIsToldAndLeftAsItIs() throws IOException, SQLException {
        try (SqliteCaseload caseload = open()) {
            caseload.log().save(Patients.patient(1, "Kim"));
        }
        RecordFiles.run(file(), "UPDATE patients SET applies = 'NO_SUCH_TAG'");
        try (SqliteCaseload caseload = open()) {
            assertThatThrownBy(() -> caseload.history().entries())
                    .isInstanceOfSatisfying(
                            RecordUnavailable.class,
                            trouble -> assertThat(trouble.kind()).isEqualTo(Cause.DAMAGED));
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4_096; i < 8_192; i++) {
            bytes[i] = 'x';
        }
        Files.write(file(), bytes);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Cause.DAMAGED));
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void aSecondProgramIsToldThatTheFirstHasTheFileOpen() {
        try (SqliteCaseload first = open()) {
            assertThat(first.history().entries()).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            RecordUnavailable.class,
                            trouble -> assertThat(trouble.kind()).isEqualTo(Cause.NOT_WRITABLE));
        }
    }

    private SqliteCaseload open() {
        return SqliteCaseload.open(file());
    }

    private Path file() {
        return folder.resolve(SqliteCaseload.NAME);
    }

    private static PlanVersion version(Patient patient, int number, String text, Optional<PlanVersion.Signed> signed) {
        return new PlanVersion(patient.id(), PLAN, number, "Eight weeks", AT.minusDays(1), text, signed);
    }

    private static Optional<PlanVersion.Signed> signed(String file) {
        return Optional.of(new PlanVersion.Signed(AT, new PlanFile(file.getBytes(StandardCharsets.UTF_8))));
    }

    private static ImportedResults results(Patient patient, String digit, String text) {
        return new ImportedResults(patient.id(), digit.repeat(64), AT.minusDays(1), AT, KEY, text);
    }
}
