package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.app.assembly.HomeDesk;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.profile.Profile;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.store.SqliteCaseload;

/// An exercise of the physiotherapist's own goes from their folder through the builder into the plan file and is known
/// where the patient opens it; so it is with the next version, when the file of the exercise is gone.
@ExtendWith(Quiet.class)
class OwnExercisesJourneyTest {

    private static final UUID ANA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final String PASSPHRASE = "correct horse battery";
    private static final ExerciseId CALM = new ExerciseId("br-own-calm");

    /// The one that the other leads to.
    private static final ExerciseId QUIET = new ExerciseId("br-own-quiet");

    @TempDir
    Path clinic;

    @TempDir
    Path home;

    @TempDir
    Path stick;

    private final Chosen chosen = new Chosen();

    @BeforeEach
    void write() throws IOException {
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(new Patient(ANA, "Ana Lima", OptionalInt.of(1950), Profile.NONE, Set.of(), Set.of()));
        }
        String leads = SampleParcels.own(CALM.value()).text().replaceFirst("\"variants\": \\{[^}]*}", variants());
        own(new DefinitionText(CALM, leads));
        own(SampleParcels.own(QUIET.value()));
        own(new DefinitionText(
                new ExerciseId("br-own-wrong"),
                SampleParcels.own("br-own-wrong").text().replaceFirst("\"level\": 1", "\"level\": 7")));
    }

    private static String variants() {
        return "\"variants\": {\"SEATED\": \"" + QUIET + "\"}";
    }

    @Test
    void theyTravelWithEveryVersionAndABrokenOneIsTold() throws IOException {
        Path first = stick.resolve("first.ribwise-plan");
        Path second = stick.resolve("second.ribwise-plan");
        try (OpenProgram program = OpenProgram.choosing(clinic, new JourneyClock(), chosen)) {
            assertThat(program.texts())
                    .anySatisfy(text -> assertThat(text).matches("(?s)br-own-wrong, line \\d+.*/level: .*"));
            writeTheFirst(program, first);
        }
        for (ExerciseId id : List.of(CALM, QUIET)) {
            Files.delete(file(id));
        }
        try (OpenProgram program = OpenProgram.choosing(clinic, new JourneyClock(), chosen)) {
            goOn(program, second);
        }
        assertThatItIsKnownAtHome(first, 1);
        assertThatItIsKnownAtHome(second, 2);
    }

    private void writeTheFirst(OpenProgram program, Path file) {
        Presses presses = new Presses(program);
        presses.fire("go-SETTINGS");
        presses.fire("set-physiotherapist");
        openPatient(program, presses);
        presses.fire("plan-write");
        presses.write("builder-search", SampleParcels.OWN_NAME);
        program.awaitShown("found-" + CALM);
        new Hands(program).press(KeyCode.ENTER);
        presses.fire("builder-tab-ABOUT");
        presses.write("builder-title", "The first weeks");
        presses.write("builder-by-name", "Ana Ruiz");
        presses.fire("builder-finish");
        program.awaitText("The first weeks, version 1");
        chosen.next(file);
        presses.fire(ids(program, "plan-save-").getFirst());
        presses.write("key-new", PASSPHRASE);
        presses.write("key-again", PASSPHRASE);
        presses.fire("key-make");
        program.awaitText("Saved as first.ribwise-plan.");
    }

    private void goOn(OpenProgram program, Path file) {
        Presses presses = new Presses(program);
        openPatient(program, presses);
        presses.fire(ids(program, "plan-edit-").getFirst());
        program.awaitText(SampleParcels.OWN_NAME);
        new Hands(program).click("row-p1");
        presses.fire("builder-rounds-more");
        presses.fire("builder-finish");
        program.awaitText("The first weeks, version 2");
        chosen.next(file);
        presses.fire(ids(program, "plan-save-").getFirst());
        presses.write("key-passphrase", PASSPHRASE);
        presses.fire("key-unlock");
        program.awaitText("Saved as second.ribwise-plan.");
    }

    private void assertThatItIsKnownAtHome(Path file, int version) {
        PlanReception reception = new HomeDesk(OpenProgram.SHIPPED).receive(file, home, LocalDate.of(2027, 1, 4));
        assertThat(reception.plan().heading().version()).isEqualTo(version);
        assertThat(reception.opened().ownExercises())
                .extracting(Exercise::id)
                .as("also the one that it leads to")
                .containsExactlyInAnyOrder(CALM, QUIET);
        assertThat(reception.isForbidden()).as("%s", reception.conflicts()).isFalse();
        assertThat(reception.library().exercise(CALM)).isPresent();
    }

    private static void openPatient(OpenProgram program, Presses presses) {
        presses.fire("go-PATIENTS");
        program.awaitShown("patient-" + ANA);
        new Hands(program).click("patient-" + ANA);
        program.awaitShown("patient-title");
    }

    private void own(DefinitionText definition) throws IOException {
        Path file = file(definition.id());
        Files.createDirectories(file.getParent());
        Files.writeString(file, definition.text());
    }

    private Path file(ExerciseId id) {
        return clinic.resolve("exercises").resolve("breathing").resolve(id + ".json");
    }

    private static List<String> ids(OpenProgram program, String beginning) {
        return OpenProgram.onScreen(() -> program.scene().getRoot().lookupAll("*").stream()
                .filter(Sight::visible)
                .map(Node::getId)
                .filter(Objects::nonNull)
                .filter(id -> id.startsWith(beginning))
                .toList());
    }
}
