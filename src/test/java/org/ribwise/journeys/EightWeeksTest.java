package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.app.assembly.HomeDesk;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.signing.KeyFile;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.store.SqliteRecord;

/// Clinic and home have a folder each, and nothing but files goes between them: eight weeks on the screens of both. The
/// plan is written in the builder as a physiotherapist writes it, and so is the version after it; only the days at home
/// are played without a window, on a clock of their own.
@ExtendWith(Quiet.class)
class EightWeeksTest {

    private static final String PASSPHRASE = "nine calm herons at dawn";
    private static final int FOUR_WEEKS = 28;

    /// Monday to Saturday: the person at home takes Sundays off.
    private static final int SESSIONS_IN_FOUR_WEEKS = 24;

    @TempDir
    Path clinic;

    @TempDir
    Path home;

    /// What goes to and fro.
    @TempDir
    Path stick;

    private final HomeDesk desk = new HomeDesk(OpenProgram.SHIPPED);
    private final Chosen chosen = new Chosen();

    @Test
    void aPlanIsWrittenTravelsIsFollowedComesBackAsResultsAndIsReplaced() throws IOException {
        desk.madeUp(home);
        Path first = stick.resolve("kim-1.ribwise-plan");
        writeTheFirst(first);
        use(first, 0);
        Plan plan = plan(first);
        assertThat(plan.heading().title()).isEqualTo("The first weeks");
        assertThat(follow(plan, 0)).isEqualTo(SESSIONS_IN_FOUR_WEEKS);

        Path results = results(FOUR_WEEKS);
        Path second = stick.resolve("kim-2.ribwise-plan");
        goOnFrom(results, second);
        use(second, FOUR_WEEKS);
        isRefusedNow(first);
        assertThat(plan(second).heading().version()).isEqualTo(2);
        assertThat(plan(second).prescriptions())
                .hasSizeLessThan(plan.prescriptions().size());
        assertThat(follow(plan, FOUR_WEEKS)).isEqualTo(SESSIONS_IN_FOUR_WEEKS);

        bring(results(2 * FOUR_WEEKS));
        assertThat(versionsAtHome()).containsExactly(1, 2);
        assertThatTheClinicKnows(plan.times());
    }

    /// A new patient, their conditions, a template that is changed, the plan, its file under a new key.
    private void writeTheFirst(Path file) {
        try (OpenProgram program = at(clinic, 0)) {
            Presses presses = new Presses(program);
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
            presses.fire("go-PATIENTS");
            presses.fire("caseload-add");
            presses.write("patient-name", "Kim");
            presses.fire("patient-save");
            presses.fire("patient-conditions");
            ids(program, "about-none-").forEach(presses::fire);
            presses.fire("about-save");

            presses.fire("plan-write");
            presses.fire("builder-tab-TEMPLATES");
            presses.fire("use-tp-eight-weeks");
            new Hands(program).click("row-p1");
            presses.fire("builder-rounds-more");
            presses.fire("builder-tab-ABOUT");
            presses.write("builder-title", "The first weeks");
            presses.fire("builder-finish");
            program.awaitText("The plan needs your name");
            presses.write("builder-by-name", "Ana Ruiz");
            presses.write("builder-notes", "Call me when the cough gets worse.");
            presses.fire("builder-finish");
            program.awaitText("The first weeks, version 1");

            presses.fire(ids(program, "plan-save-").getFirst());
            presses.write("key-new", PASSPHRASE);
            presses.write("key-again", PASSPHRASE);
            chosen.next(file);
            presses.fire("key-make");
            program.awaitText("Saved as kim-1.ribwise-plan.");
        }
    }

    /// The results come in under the passphrase, and the next version is made of the first on the patient's page.
    private void goOnFrom(Path results, Path file) {
        try (OpenProgram program = at(clinic, FOUR_WEEKS)) {
            Presses presses = new Presses(program);
            takeIn(results, presses);
            program.awaitText("with " + SESSIONS_IN_FOUR_WEEKS + " sessions. They are kept.");
            bringAgain(results, program, presses);
            new Hands(program).click(ids(program, "patient-").getFirst());
            program.awaitShown("patient-title");
            assertThat(program.text()).contains("it went 8 of 10", "14 sessions before these");
            presses.fire(ids(program, "plan-edit-").getFirst());
            program.awaitShown("builder-finish");
            new Hands(program).click(ids(program, "row-").get(1));
            presses.fire("builder-remove");
            presses.fire("builder-finish");
            program.awaitText("The first weeks, version 2");
            chosen.next(file);
            presses.fire(ids(program, "plan-save-").getFirst());
            program.awaitText("Saved as kim-2.ribwise-plan.");
        }
    }

    private void bring(Path results) {
        try (OpenProgram program = at(clinic, 2 * FOUR_WEEKS)) {
            takeIn(results, new Presses(program));
            program.awaitText("They are kept.");
        }
    }

    private void takeIn(Path results, Presses presses) {
        presses.fire("go-PATIENTS");
        chosen.next(results);
        presses.fire("caseload-import");
        presses.fire("import-take-0");
        presses.write("key-passphrase", PASSPHRASE);
        presses.fire("key-unlock");
    }

    /// The same file once more changes nothing.
    private void bringAgain(Path results, OpenProgram program, Presses presses) {
        chosen.next(results);
        presses.fire("caseload-import");
        program.awaitText("have come in before");
    }

    /// The patient opens the file; the first time its key is compared and trusted.
    private void use(Path file, int day) {
        try (OpenProgram program = at(home, day)) {
            Presses presses = new Presses(program);
            program.openFile(file);
            program.awaitShown("plan-arrival");
            if (day == 0) {
                assertThat(program.text())
                        .contains(KeyWords.of(
                                KeyFile.ofPhysiotherapist(clinic).signer().orElseThrow()));
                presses.fire("plan-trust");
            }
            program.awaitText("From your physiotherapist Ana Ruiz, unchanged");
            presses.fire("plan-use");
            program.awaitShown("plan-card");
        }
    }

    private void isRefusedNow(Path older) {
        try (OpenProgram program = at(home, FOUR_WEEKS)) {
            program.openFile(older);
            program.awaitText("An older plan is not used again");
            assertThat(program.shown("plan-use")).isFalse();
        }
    }

    private int follow(Plan plan, int from) {
        LocalDate start = plan.times().start().plusDays(from);
        return desk.rehearse(home, start, start.plusDays(FOUR_WEEKS - 1L));
    }

    /// The patient makes a file of what was done, sealed for the physiotherapist of the plan.
    private Path results(int day) {
        Path file = stick.resolve("kim-" + day + ".ribwise-results");
        try (OpenProgram program = at(home, day)) {
            Presses presses = new Presses(program);
            presses.fire("go-PROGRESS");
            presses.fire("results-open");
            chosen.next(file);
            presses.fire("results-save");
            program.awaitText("is saved. It is signed with your key");
        }
        return file;
    }

    private void assertThatTheClinicKnows(PlanTimes times) {
        try (SqliteCaseload caseload = SqliteCaseload.open(clinic.resolve(SqliteCaseload.NAME))) {
            CaseloadEntry kim = caseload.history().entries().getFirst();
            assertThat(kim.patient().name()).isEqualTo("Kim");
            assertThat(kim.plan().orElseThrow().version()).isEqualTo(2);
            assertThat(kim.summary().orElseThrow().done().fourWeeks().done()).isPositive();
            assertThat(kim.summary().orElseThrow().done().lastSession())
                    .hasValueSatisfying(
                            last -> assertThat(last).isAfter(times.start().plusDays(FOUR_WEEKS)));
            List<PlanVersion> versions =
                    caseload.history().versions(kim.patient().id());
            assertThat(versions)
                    .hasSize(2)
                    .allSatisfy(version -> assertThat(version.signed()).isPresent());
            assertThat(caseload.history().results(kim.patient().id())).hasSize(2);
        }
    }

    private List<Integer> versionsAtHome() {
        try (SqliteRecord record = SqliteRecord.open(home.resolve("record.db"))) {
            return record.planHistory().plans().stream()
                    .map(AcceptedPlan::version)
                    .toList();
        }
    }

    private OpenProgram at(Path data, int day) {
        JourneyClock clock = new JourneyClock();
        clock.advance(Duration.ofDays(day));
        return OpenProgram.choosing(data, clock, chosen);
    }

    private static Plan plan(Path file) throws IOException {
        ExerciseLibrary library = new JsonExerciseSource(OpenProgram.SHIPPED).read();
        PlanOpening opened = new JsonPlanFiles(texts -> library).open("plan", Files.readAllBytes(file));
        return ((PlanOpening.Opened) opened).parcel().plan();
    }

    /// The ids of what is on screen that begin like this, from top to bottom.
    private static List<String> ids(OpenProgram program, String beginning) {
        return OpenProgram.onScreen(() -> program.scene().getRoot().lookupAll("*").stream()
                .filter(Sight::visible)
                .map(Node::getId)
                .filter(Objects::nonNull)
                .filter(id -> id.startsWith(beginning))
                .distinct()
                .toList());
    }
}
