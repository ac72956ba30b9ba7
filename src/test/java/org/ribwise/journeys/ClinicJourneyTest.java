package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.store.SqliteCaseload;

/// Somebody who works as a physiotherapist: results come in, a plan is signed and goes out.
@ExtendWith(Quiet.class)
class ClinicJourneyTest {

    private static final UUID ANA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path data;

    @TempDir
    Path stick;

    private final Chosen chosen = new Chosen();

    @Test
    void resultsComeInEachWithAClearAnswerAndTheListIsThereAgainNextTime() throws IOException {
        KeyRing kim = KeyRing.make(new SecureRandom());
        Path first = results("first", kim, Optional.empty());
        Path sealed = results(
                "sealed",
                kim,
                Optional.of(KeyRing.make(new SecureRandom()).opening().sealing()));
        Path altered = stick.resolve("altered.ribwise-results");
        Files.writeString(altered, Files.readString(first).replaceFirst("br-control", "br-contral"));
        Path other = results("other", KeyRing.make(new SecureRandom()), Optional.empty());
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = new Presses(program);
            assertThat(program.shown("go-PATIENTS")).as("off by default").isFalse();
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
            presses.fire("go-PATIENTS");
            program.awaitText("No patients yet.");

            bring(presses, first, sealed, altered, stick.resolve("nothing-here"));
            program.awaitShown("import-take-0");
            assertThat(program.text())
                    .contains("who is not among your patients")
                    .contains("The file is sealed for somebody else.")
                    .contains("The file is not as it was signed")
                    .contains("This file cannot be read.");
            presses.fire("import-take-0");
            program.awaitText("They are kept.");
            program.awaitShown("patient-" + SampleResults.PATIENT);

            bring(presses, first, other);
            program.awaitText("have come in before");
            assertThat(program.text()).contains("another computer signed them than before");
        }
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            new Presses(program).fire("go-PATIENTS");
            program.awaitShown("patient-" + SampleResults.PATIENT);
            new Presses(program).write("caseload-search", "nobody of this name");
            program.awaitText("Nobody fits.");
        }
    }

    @Test
    void aPlanIsSignedUnderAPassphraseSavedWithoutOverwritingAndPrinted() throws IOException {
        clinic(Profile.NONE);
        Path file = stick.resolve("for-ana.ribwise-plan");
        Files.writeString(file, "something of mine");
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = open(program);
            assertThat(program.shown("plan-compare-" + SamplePlans.ID + "-1"))
                    .as("nothing to compare the first version with")
                    .isFalse();
            presses.fire("plan-compare-" + SamplePlans.ID + "-2");
            program.awaitText("From version 1 to version 2");
            assertThat(program.text()).contains("No longer in it:");
            presses.fire("compare-back");
            program.awaitShown("patient-title");

            presses.fire("plan-save-" + SamplePlans.ID + "-1");
            program.awaitShown("key-make");
            presses.write("key-new", PASSPHRASE);
            presses.write("key-again", PASSPHRASE + "s");
            presses.fire("key-make");
            program.awaitText("The two passphrases are not the same.");
            presses.write("key-new", PASSPHRASE);
            presses.write("key-again", PASSPHRASE);
            chosen.next(file);
            presses.fire("key-make");
            program.awaitText("There is a file for-ana.ribwise-plan already.");
            presses.fire("patient-no");
            program.awaitText("Nothing was changed.");
            assertThat(file).hasContent("something of mine");

            chosen.next(file);
            presses.fire("plan-save-" + SamplePlans.ID + "-1");
            presses.fire("patient-yes");
            program.awaitText("Saved as for-ana.ribwise-plan.");
            Path paper = stick.resolve("paper.pdf");
            chosen.next(paper);
            presses.fire("plan-print-" + SamplePlans.ID + "-1");
            presses.fire("paper-LETTER");
            program.awaitText("Saved as paper.pdf.");
            assertThat(Files.readAllBytes(paper)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(new JsonPlanFiles(texts -> library()).open("plan", Files.readAllBytes(file)))
                .isInstanceOfSatisfying(PlanOpening.Opened.class, opened -> {
                    assertThat(opened.parcel().plan()).isEqualTo(plan());
                    assertThat(opened.parcel().resultsFor()).isPresent();
                });
    }

    @Test
    void whatIsForbiddenToThePatientIsNotSigned() {
        clinic(Profile.of(SafetyTag.RIB));
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            open(program).fire("plan-save-" + SamplePlans.ID + "-1");
            program.awaitText("This does not suit what is known of the patient");
            assertThat(program.shown("key-make")).isFalse();
        }
    }

    @Test
    void oneTemplateIsGivenToSeveralAndWhatIsDifferentForEachIsSeenBeforeItIsKept() {
        clinic(Profile.of(SafetyTag.OSTEO));
        UUID bo = UUID.fromString("22222222-2222-4222-8222-222222222222");
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(new Patient(bo, "Bo", OptionalInt.of(1960)).with(Profile.NONE, Set.of()));
        }
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            Presses presses = inTheList(program);
            presses.fire("caseload-give");
            program.awaitShown("many-" + bo);
            presses.fire("many-look");
            program.awaitText("Choose at least one patient");
            presses.write("many-search", "ana");
            presses.fire("many-all");
            presses.write("many-search", "");
            presses.fire("many-" + bo);
            assertThat(program.text()).contains("2 patients are chosen");
            presses.write("many-by", "Mia Roth");
            presses.fire("many-look");
            program.awaitText("Choose the template first");
            presses.choose("many-template", 0);
            presses.fire("many-look");
            program.awaitText("Nothing is kept yet.");
            assertThat(program.text())
                    .contains("Bo: the template as it is.")
                    .containsPattern("Ana Lima: .* instead of ");
            presses.fire("many-keep");
            program.awaitText("2 plans are kept as drafts");
        }
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            assertThat(caseload.history().versions(bo)).singleElement().satisfies(version -> {
                assertThat(version.signed()).isEmpty();
                assertThat(version.text()).contains("Mia Roth");
            });
            assertThat(caseload.history().versions(ANA)).hasSize(3);
        }
    }

    @Test
    void aFileThatIsNoCaseloadIsToldAndLeftAsItIs() throws IOException {
        clinic(Profile.NONE);
        Path caseload = data.resolve(SqliteCaseload.NAME);
        Files.writeString(caseload, "something of mine");
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            new Presses(program).fire("go-SETTINGS");
            new Presses(program).fire("set-physiotherapist");
            new Presses(program).fire("go-PATIENTS");
            program.awaitText("is not a list of patients");
            assertThat(program.shown("caseload-again")).isTrue();
        }
        assertThat(caseload).hasContent("something of mine");
    }

    @Test
    void theListIsWalkedThroughByKeyboardAndComesBackToWhoWasLookedAt() {
        clinic(Profile.NONE);
        UUID bo = UUID.fromString("22222222-2222-4222-8222-222222222222");
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(new Patient(bo, "Bo Berg", OptionalInt.of(1960)));
        }
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), chosen)) {
            inTheList(program);
            Hands hands = new Hands(program);
            assertThat(program.focus()).isEqualTo("caseload-search");
            hands.press(KeyCode.B, KeyCode.E, KeyCode.ENTER);
            program.awaitText("Bo Berg, born 1960");
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("patients");
            assertThat(program.focus()).isEqualTo("patients");

            hands.press(KeyCode.X);
            program.awaitText("Nobody fits.");
            assertThat(program.focus()).as("letters go to the search").isEqualTo("caseload-search");
            hands.press(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            program.awaitShown("patient-title");
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("patients");
            hands.press(KeyCode.UP, KeyCode.UP);
            assertThat(program.focus()).as("the second of the list was chosen").isEqualTo("caseload-search");

            hands.tabTo("caseload-by-PAIN");
            hands.pressWithControl(KeyCode.F);
            assertThat(program.focus()).isEqualTo("caseload-search");
            new Presses(program).fire("caseload-key");
            program.awaitShown("key-make");
            assertThat(program.focus()).isEqualTo("key-new");
        }
    }

    private static Presses inTheList(OpenProgram program) {
        Presses presses = new Presses(program);
        presses.fire("go-SETTINGS");
        presses.fire("set-physiotherapist");
        presses.fire("go-PATIENTS");
        program.awaitShown("patient-" + ANA);
        return presses;
    }

    private Presses open(OpenProgram program) {
        Presses presses = inTheList(program);
        new Hands(program).click("patient-" + ANA);
        program.awaitShown("patient-title");
        return presses;
    }

    private void bring(Presses presses, Path... files) {
        chosen.next(files);
        presses.fire("caseload-import");
    }

    private Path results(String name, KeyRing by, Optional<SealingKey> sealFor) throws IOException {
        Path file = stick.resolve(name + ".ribwise-results");
        byte[] bytes = JsonResultsFiles.sign(SampleResults.of(3, 20), by.signing(), sealFor, new SecureRandom());
        return Files.write(file, bytes);
    }

    private void clinic(Profile conditions) {
        Patient ana = new Patient(ANA, "Ana Lima", OptionalInt.of(1950), conditions, Set.of(), Set.of());
        Plan next = SampleParcels.withVersion(SamplePlans.of(SamplePlans.breathing()), 2);
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(ana);
            caseload.log().save(version(plan()));
            caseload.log().save(version(next));
        }
    }

    private static PlanVersion version(Plan plan) {
        String text = new JsonPlanFiles(texts -> library()).text(new PlanParcel(plan, Optional.empty(), List.of()));
        OffsetDateTime at = SamplePlans.WRITTEN;
        int number = plan.heading().version();
        return new PlanVersion(ANA, SamplePlans.ID, number, "First four weeks", at, text, Optional.empty());
    }

    private static Plan plan() {
        return SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
    }

    private static ExerciseLibrary library() {
        return new JsonExerciseSource(OpenProgram.SHIPPED).read();
    }
}
