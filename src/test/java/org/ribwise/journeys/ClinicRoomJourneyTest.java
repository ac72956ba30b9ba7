package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.ClinicKeyFile;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.store.SqliteCaseload;

/// What a physiotherapist does besides plans, in text of twice the usual size: the passphrase, sealed results, a
/// patient's conditions and notes, and a patient who goes.
@ExtendWith(Quiet.class)
class ClinicRoomJourneyTest {

    private static final String FIRST = "correct horse battery";
    private static final String SECOND = "seven quiet green boats";
    private static final int LARGE_PERCENT = 200;

    @TempDir
    Path data;

    @TempDir
    Path stick;

    private final Chosen chosen = new Chosen();

    @BeforeEach
    void anaIsAPatient() {
        try (SqliteCaseload caseload = caseload()) {
            caseload.log().save(new Patient(SampleResults.PATIENT, "Ana Lima", OptionalInt.of(1950)));
        }
    }

    @Test
    void thePassphraseIsChangedAndAForgottenOneLeadsToANewKeyWithTheOldOneSetAside() throws IOException {
        try (OpenProgram program = large()) {
            Presses presses = patients(program);
            tool(program, "caseload-key");
            makeKey(presses, FIRST);
            program.awaitShown("key-change");
            change(presses, "not this one", SECOND);
            program.awaitText("This is not the passphrase");
            change(presses, FIRST, SECOND);
            program.awaitText("The passphrase is changed.");
            presses.fire("key-lock");
            presses.write("key-passphrase", FIRST);
            presses.fire("key-unlock");
            program.awaitText("This is not the passphrase");
            presses.write("key-passphrase", SECOND);
            presses.fire("key-unlock");
            program.awaitShown("key-lock");
            String words = words(program);
            presses.fire("key-lock");

            presses.fire("key-forgotten");
            program.awaitText("there is no way around it");
            presses.fire("key-try");
            presses.fire("key-forgotten");
            presses.fire("key-aside");
            program.awaitText("The key is set aside.");
            makeKey(presses, FIRST);
            program.awaitShown("key-change");
            assertThat(words(program)).isNotEqualTo(words);
        }
        assertThat(data.resolve("keys"))
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("physiotherapist-2"));
    }

    @Test
    void sealedResultsAskForThePassphraseAndComeInOnceTheKeyIsOpen() throws IOException {
        SealingKey clinic = ClinicKeyFile.in(data).make(FIRST).sealing();
        byte[] sealed = JsonResultsFiles.sign(
                SampleResults.of(3, 6),
                KeyRing.make(new SecureRandom()).signing(),
                Optional.of(clinic),
                new SecureRandom());
        chosen.next(Files.write(stick.resolve("sealed.ribwise-results"), sealed));
        try (OpenProgram program = large()) {
            Presses presses = patients(program);
            tool(program, "caseload-import");
            program.awaitText("These results are sealed for a key.");
            presses.fire("import-take-0");
            presses.fire("key-back");
            program.awaitShown("patients");
            tool(program, "caseload-import");
            presses.fire("import-take-0");
            presses.write("key-passphrase", FIRST);
            presses.fire("key-unlock");
            program.awaitText("They are kept.");
            tool(program, "caseload-import");
            program.awaitText("have come in before");
        }
    }

    @Test
    void conditionsAndNotesAreKeptAndAPatientGoesOnlyWhenAskedTwice() {
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = patients(program);
            new Hands(program).click("patient-" + SampleResults.PATIENT);
            program.textSize(LARGE_PERCENT);
            program.awaitText("Conditions have not been asked yet");
            presses.fire("patient-conditions");
            presses.fire("about-COPD-YES");
            presses.fire("about-save");
            program.awaitText("Conditions: COPD");

            presses.write("note-text", "x".repeat(PatientNote.LONGEST + 1));
            presses.fire("note-save");
            program.awaitText("A note has at most");
            presses.write("note-text", "Wants to garden again.");
            presses.fire("note-spoken");
            program.awaitText("The note is kept.");
            assertThat(program.text()).contains("Wants to garden again.").contains("Spoke to each other");

            presses.fire("patient-remove");
            program.awaitText("Delete Ana Lima with all plans, results and notes for good?");
            presses.fire("patient-no");
            program.awaitText("Nothing was changed.");
            presses.fire("patient-remove");
            presses.fire("patient-yes");
            program.awaitText("Backups from before still hold them.");
            program.awaitText("No patients yet.");
        }
        try (SqliteCaseload caseload = caseload()) {
            assertThat(caseload.history().entries()).isEmpty();
            assertThat(caseload.history().notes(SampleResults.PATIENT)).isEmpty();
        }
    }

    private static String words(OpenProgram program) {
        return OpenProgram.onScreen(() -> ((Label) program.find("key-words").orElseThrow()).getText());
    }

    private OpenProgram large() {
        OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen);
        program.textSize(LARGE_PERCENT);
        return program;
    }

    private static Presses patients(OpenProgram program) {
        Presses presses = new Presses(program);
        presses.fire("go-SETTINGS");
        presses.fire("set-physiotherapist");
        presses.fire("go-PATIENTS");
        program.awaitShown("patients");
        return presses;
    }

    /// Presses one of the buttons above the list, which fold away where the text is large.
    private static void tool(OpenProgram program, String id) {
        if (!program.shown(id) && program.shown("caseload-more")) {
            new Presses(program).fire("caseload-more");
        }
        new Presses(program).fire(id);
    }

    private static void makeKey(Presses presses, String passphrase) {
        presses.write("key-new", passphrase);
        presses.write("key-again", passphrase);
        presses.fire("key-make");
    }

    private static void change(Presses presses, String before, String now) {
        presses.write("key-before", before);
        presses.write("key-new", now);
        presses.write("key-again", now);
        presses.fire("key-change");
    }

    private SqliteCaseload caseload() {
        return SqliteCaseload.open(data.resolve(SqliteCaseload.NAME));
    }
}
