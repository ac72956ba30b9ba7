package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.exchange.Results;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.store.SqliteCaseload;

/// Results of somebody who has no plan from here come to a patient who is in the list already, from each of their
/// computers, and can be taken away again.
@ExtendWith(Quiet.class)
class WhoseResultsJourneyTest {

    private static final UUID ANA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID BO = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID LAPTOP = UUID.fromString("33333333-3333-4333-8333-333333333333");

    @TempDir
    Path data;

    @TempDir
    Path stick;

    private final Chosen chosen = new Chosen();

    @Test
    void thePhysiotherapistSaysOnceWhoseTheyAreAndNothingIsThereTwice() throws IOException {
        try (SqliteCaseload caseload = caseload()) {
            caseload.log().save(new Patient(ANA, "Ana Lima", OptionalInt.of(1950)));
            caseload.log().save(new Patient(BO, "Bo", OptionalInt.empty()));
        }
        KeyRing home = KeyRing.make(new SecureRandom());
        Path first = results("first", SampleResults.of(3, 6), home);
        Path later = results("later", SampleResults.of(3, 9), home);
        Path other = results("laptop", SampleResults.of(3, 9).keptFor(LAPTOP), KeyRing.make(new SecureRandom()));
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = new Presses(program);
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
            presses.fire("go-PATIENTS");
            bring(presses, "caseload-import", first);
            presses.fire("import-assign-0");
            presses.fire("whose-keep");
            program.awaitText("Choose a patient in the list first.");
            presses.write("whose-search", "ana");
            presses.fire("whose-keep");
            program.awaitText("New results of Ana Lima");

            bring(presses, "patient-import", later, first);
            program.awaitText("These results of Ana Lima have come in before.");
            assertThat(program.shown("import-assign-0")).as("known by the key").isFalse();
            bring(presses, "patient-import", other);
            presses.fire("import-assign-0");
            program.awaitText("New results of Ana Lima");
        }
        try (SqliteCaseload caseload = caseload()) {
            CaseloadHistory history = caseload.history();
            assertThat(history.results(ANA)).hasSize(3);
            assertThat(history.patient(ANA).orElseThrow().files()).hasSize(2);
            assertThat(history.results(BO)).isEmpty();
            assertThat(history.entries()).hasSize(2);
        }
    }

    @Test
    void resultsOfTheWrongPatientAreTakenAwayAndMayComeAgain() throws IOException {
        try (SqliteCaseload caseload = caseload()) {
            caseload.log().save(new Patient(SampleResults.PATIENT, "Ana Lima", OptionalInt.of(1950)));
        }
        Path file = results("first", SampleResults.of(3, 6), KeyRing.make(new SecureRandom()));
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = new Presses(program);
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
            presses.fire("go-PATIENTS");
            bring(presses, "caseload-import", file);
            program.awaitText("They are kept.");
            presses.fire("import-seen");
            new Hands(program).click("patient-" + SampleResults.PATIENT);
            program.awaitShown("patient-title");
            String remove = "came-remove-" + onlyDigest(program);
            presses.fire(remove);
            presses.fire("patient-no");
            program.awaitText("Nothing was changed.");
            presses.fire(remove);
            presses.fire("patient-yes");
            program.awaitText("The results are deleted from this list.");
            assertThat(program.text()).contains("No results yet");
            bring(presses, "patient-import", file);
            program.awaitText("They are kept.");
        }
        try (SqliteCaseload caseload = caseload()) {
            assertThat(caseload.history().results(SampleResults.PATIENT))
                    .extracting(ImportedResults::patient)
                    .containsExactly(SampleResults.PATIENT);
        }
    }

    private static String onlyDigest(OpenProgram program) {
        return OpenProgram.onScreen(() -> program.scene().getRoot().lookupAll(".button").stream()
                .map(node -> String.valueOf(node.getId()))
                .filter(id -> id.startsWith("came-remove-"))
                .map(id -> id.substring("came-remove-".length()))
                .findFirst()
                .orElseThrow());
    }

    private void bring(Presses presses, String button, Path... files) {
        chosen.next(files);
        presses.fire(button);
    }

    private Path results(String name, Results results, KeyRing by) throws IOException {
        byte[] bytes = JsonResultsFiles.sign(results, by.signing(), Optional.empty(), new SecureRandom());
        return Files.write(stick.resolve(name + ".ribwise-results"), bytes);
    }

    private SqliteCaseload caseload() {
        return SqliteCaseload.open(data.resolve(SqliteCaseload.NAME));
    }
}
