package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.plan.PlanContent;
import org.ribwise.store.SqliteCaseload;

/// `plan sign`: the signed version is with its patient afterwards, as on the screen.
class PlanSignCommandTest {

    private static final UUID KIM = SamplePlans.heading(1).forWhom().id();

    @TempDir
    Path folder;

    private Path clinic;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), KeyedDesk.PASSPHRASE + "\n");
        clinic = Files.createDirectories(folder.resolve("clinic"));
        file = folder.resolve("kim.ribwise-plan");
    }

    @Test
    void everyVersionIsKeptWithItsPatientAndListed() throws IOException {
        assertThat(sign(SampleParcels.plain(1), "--profile", "ASTHMA").exit()).isZero();
        assertThat(kim().patient().name()).isEqualTo("Kim");
        assertThat(version()).contains(1);
        assertThat(sign(SampleParcels.plain(2), "--nothing-applies", "--force").exit())
                .isZero();
        assertThat(version()).contains(2);
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            assertThat(caseload.history().patient(KIM).orElseThrow().answers())
                    .as("what was said first, and nothing was taken away from it")
                    .isEqualTo(Profile.of(SafetyTag.ASTHMA));
            assertThat(caseload.history().versions(KIM))
                    .hasSize(2)
                    .allSatisfy(version -> assertThat(version.signed()).isPresent());
            assertThat(caseload.history()
                            .versions(KIM)
                            .getLast()
                            .signed()
                            .orElseThrow()
                            .file()
                            .bytes())
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void aVersionIsGivenOnce() throws IOException {
        sign(SampleParcels.plain(1), "--nothing-applies");
        byte[] first = Files.readAllBytes(file);
        assertThat(sign(SampleParcels.plain(1), "--nothing-applies", "--force").exit())
                .isZero();
        assertThat(file).hasBinaryContent(first);
        PlanParcel other = new PlanParcel(SamplePlans.of(SamplePlans.breathing()), Optional.empty(), List.of());
        Terminal refused = sign(other, "--nothing-applies", "--force");
        assertThat(refused.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(refused.err()).contains("signed before with other contents");
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void whatTheListKnowsOfThePatientCountsToo() throws IOException {
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            caseload.log()
                    .save(new Patient(KIM, "Kim", OptionalInt.empty()).with(Profile.of(SafetyTag.OSTEO), Set.of()));
        }
        PlanParcel bend = new PlanParcel(
                SamplePlans.of(SampleParcels.prescribed(SampleParcels.forbiddenTo(SafetyTag.OSTEO))),
                Optional.empty(),
                List.of());
        Terminal refused = sign(bend, "--nothing-applies");
        assertThat(refused.exit()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains("Seated side bend");
        assertThat(file).doesNotExist();
        assertThat(version()).isEmpty();
    }

    @Test
    void aListThatCannotBeUsedIsToldAndNothingIsSigned() throws IOException {
        Path list = Files.writeString(clinic.resolve(SqliteCaseload.NAME), "something of mine");
        Terminal refused = sign(SampleParcels.plain(1), "--nothing-applies");
        assertThat(refused.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(refused.err()).contains("is not a list of patients");
        assertThat(list).hasContent("something of mine");
        assertThat(file).doesNotExist();
    }

    @Test
    void ownExercisesOfThePlanAreKeptWithIt() throws IOException {
        PlanParcel own = new PlanParcel(
                SamplePlans.of(SamplePlans.prescription(
                        "p1",
                        "br-own-calm",
                        SamplePlans.threeMinutes(),
                        SamplePlans.breathing().schedule())),
                Optional.empty(),
                List.of(SampleParcels.own("br-own-calm")));
        Terminal signed = sign(own, "--nothing-applies");
        assertThat(signed.exit()).as(signed.err()).isZero();
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            assertThat(caseload.history().versions(KIM).getFirst().text()).contains(SampleParcels.OWN_NAME);
        }
    }

    private CaseloadEntry kim() {
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            List<CaseloadEntry> entries = caseload.history().entries();
            assertThat(entries).hasSize(1);
            return entries.getFirst();
        }
    }

    private Optional<Integer> version() {
        return kim().plan().map(CaseloadEntry.LatestPlan::version);
    }

    private Terminal sign(PlanParcel parcel, String... more) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.json"), PlanContent.text(parcel));
        Stream<String> line = Stream.of(
                "plan",
                "sign",
                draft.toString(),
                "--out",
                file.toString(),
                "--data",
                clinic.toString(),
                "--passphrase-file",
                folder.resolve("secret.txt").toString());
        return Terminal.run(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
    }
}
