package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.FileChoice;

/// A plan file comes to the patient: trusted once, used, replaced by a later version, and nothing else gets in.
@ExtendWith(Quiet.class)
class PlanFileJourneyTest {

    private static final long CLINIC = 51;
    private static final long STRANGER = 52;

    @TempDir
    Path folder;

    private final Chosen chosen = new Chosen();

    @Test
    void aPlanIsTrustedOnceUsedAndReplacedByALaterOneOnly() throws IOException {
        sayThatNothingApplies();
        try (OpenProgram program = OpenProgram.choosing(folder, new JourneyClock(), chosen)) {
            Hands hands = new Hands(program);
            chosen.next = plan(1, CLINIC);
            program.awaitShown("today-plan-file-open");
            hands.click("today-plan-file-open");
            program.awaitShown("plan-trust");
            assertThat(program.shown("plan-use")).isFalse();
            assertThat(program.text()).contains("nobody has compared its key yet", "It would be your first plan.");
            hands.click("plan-trust");
            program.awaitShown("plan-use");
            assertThat(program.text()).contains("From your physiotherapist Ana Ruiz, unchanged");
            hands.click("plan-use");
            program.awaitShown("plan-card");

            hand(program, plan(2, CLINIC), "It is newer: version 2");
            assertThat(program.shown("plan-use")).isTrue();
            hands.click("plan-use");
            program.awaitShown("plan-card");

            hand(program, plan(2, CLINIC), "You have this plan already");
            assertThat(program.shown("plan-use")).isFalse();
            hand(program, plan(1, CLINIC), "An older plan is not used again");
            assertThat(program.shown("plan-use")).isFalse();
            hand(program, plan(3, STRANGER), "Careful: this is not from the physiotherapist");
            assertThat(program.shown("plan-use")).isFalse();
            hand(program, altered(plan(3, CLINIC)), "not as it was signed");
            handResultsBack(program, hands);
            stopTrusting(program, hands);
            hand(program, plan(3, CLINIC), "nobody has compared its key yet");
        }
        assertThat(versions()).containsExactly(1, 2);
    }

    @Test
    void anOwnExerciseOfThePhysiotherapistIsPlayableAtOnceAndAfterARestart() throws IOException {
        sayThatNothingApplies();
        try (OpenProgram program = OpenProgram.choosing(folder, new JourneyClock(), chosen)) {
            Hands hands = new Hands(program);
            hand(program, write("own", ownPlan("br-own-calm"), CLINIC), "own exercises: " + SampleParcels.OWN_NAME);
            hands.click("plan-trust");
            program.awaitShown("plan-use");
            hands.click("plan-use");
            program.awaitShown("plan-card");
            assertThat(program.text()).doesNotContain("br-own-calm").doesNotContain("does not suit");
            isInTheLibrary(program, hands);
        }
        try (OpenProgram again = OpenProgram.on(folder, new JourneyClock())) {
            again.awaitShown("plan-card");
            isInTheLibrary(again, new Hands(again));
        }
    }

    /// Everything that goes in is shown; the file opens for the clinic only, and says which plans were followed.
    private void handResultsBack(OpenProgram program, Hands hands) throws IOException {
        hands.click("go-PROGRESS");
        program.awaitShown("results-open");
        hands.click("results-open");
        program.awaitText("version 2, accepted");
        chosen.next = folder.resolve("out.ribwise-results");
        hands.click("results-save");
        program.awaitText("is saved. It is signed with your key");
        byte[] file = Files.readAllBytes(chosen.next);
        assertThat(new JsonResultsFiles(Optional.empty()).open("out", file))
                .isEqualTo(new ResultsOpening.Refused(FileRefusal.SEALED));
        assertThat(new JsonResultsFiles(Optional.of(Keys.of(CLINIC).opening())).open("out", file))
                .isInstanceOfSatisfying(ResultsOpening.Opened.class, opened -> {
                    assertThat(opened.sealed()).isTrue();
                    assertThat(opened.results().heading().patient()).isEqualTo(SampleResults.PATIENT);
                    assertThat(opened.results().course().followed()).hasSize(2);
                });
    }

    private static void stopTrusting(OpenProgram program, Hands hands) {
        hands.click("go-SETTINGS");
        program.awaitShown("trust-open");
        hands.click("trust-open");
        program.awaitShown("trusted-stop-0");
        hands.click("trusted-stop-0");
        program.awaitText("Nobody yet.");
    }

    private static void isInTheLibrary(OpenProgram program, Hands hands) {
        hands.click("to-library");
        program.awaitShown("library-search");
        hands.click("library-search");
        hands.press(
                KeyCode.A,
                KeyCode.S,
                KeyCode.SPACE,
                KeyCode.T,
                KeyCode.H,
                KeyCode.E,
                KeyCode.SPACE,
                KeyCode.S,
                KeyCode.E,
                KeyCode.A);
        program.awaitText(SampleParcels.OWN_NAME);
    }

    private void hand(OpenProgram program, Path file, String says) {
        program.openFile(file);
        program.awaitText(says);
    }

    private void sayThatNothingApplies() {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("record.db"))) {
            record.profiles().save(Profile.NONE, SamplePlans.WRITTEN);
        }
    }

    private List<Integer> versions() {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("record.db"))) {
            return record.planHistory().plans().stream()
                    .map(accepted -> accepted.version())
                    .toList();
        }
    }

    private static PlanParcel ownPlan(String id) {
        ExerciseId calm = new ExerciseId("br-control");
        return new PlanParcel(
                SamplePlans.of(SamplePlans.prescription(
                        "p1",
                        id,
                        SampleParcels.prescribed(calm).dose(),
                        SamplePlans.schedule(Rhythm.OnDays.daily(), 1))),
                Optional.empty(),
                List.of(SampleParcels.own(id)));
    }

    private Path plan(int version, long signer) throws IOException {
        SealingKey resultsFor = Keys.of(signer).opening().sealing();
        PlanParcel plain = new PlanParcel(SampleParcels.plain(version).plan(), Optional.of(resultsFor), List.of());
        return write("plan-" + version + "-" + signer, plain, signer);
    }

    private Path write(String name, PlanParcel parcel, long signer) throws IOException {
        byte[] file = JsonPlanFiles.sign(parcel, Keys.of(signer).signing());
        return Files.write(folder.resolve(name + ".ribwise-plan"), file);
    }

    private static Path altered(Path file) throws IOException {
        return Files.writeString(file, Files.readString(file).replace("\"version\": 3", "\"version\": 4"));
    }

    /// Chooses what it was told.
    private static final class Chosen implements FileChoice {

        private Path next = Path.of("");

        @Override
        public Optional<Path> toSave(String title, String name) {
            return Optional.of(next);
        }

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.of(next);
        }
    }
}
