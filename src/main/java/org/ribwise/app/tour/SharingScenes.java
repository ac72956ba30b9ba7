package org.ribwise.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.signing.SigningKey;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;

/// What goes between a patient and a physiotherapist: a plan file is opened, an altered one is refused, results are
/// made, and come in at the clinic.
final class SharingScenes {

    private static final String PLAN = "plan.ribwise-plan";
    private static final String ALTERED = "altered.ribwise-plan";
    private static final String RESULTS = "sam.ribwise-results";

    private final Setup patient;
    private final Setup clinic;
    private final BiFunction<Setup, FileChoice, Program> open;
    private final Album album;

    /// @param patient somebody who has a record
    /// @param clinic an empty place for a physiotherapist
    /// @param open opens a program in a window, which chooses files as it is told
    SharingScenes(Setup patient, Setup clinic, BiFunction<Setup, FileChoice, Program> open, Album album) {
        this.patient = patient;
        this.clinic = clinic;
        this.open = open;
        this.album = album;
    }

    /// Takes the pictures.
    ///
    /// @return how many pictures were taken
    int play(ExerciseLibrary library) {
        OffsetDateTime now = patient.clock().time();
        Messages words = Messages.load(patient.locale());
        PlanScenes.accept(patient.recordFile(), library, words, now, now.minusWeeks(3));
        writePlans(PlanScenes.plan(library, words, now));
        return atHome() + atTheClinic();
    }

    private int atHome() {
        Program program = Stagehand.onScreen(() -> open.apply(patient, new Always(file(RESULTS))));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            BothSizes bothSizes = new BothSizes(program, stagehand, camera);
            stagehand.awaitShown("felt-next-day");
            bothSizes.shoot("next-day", "felt-next-day");
            arrive(program, stagehand, bothSizes);
            stagehand.press("go-SETTINGS");
            stagehand.press("trust-open");
            stagehand.awaitShown("trusted");
            bothSizes.shoot("trusted");
            stagehand.press("go-PROGRESS");
            bothSizes.shoot("progress-of-a-plan", "session-calendar");
            results(program, stagehand, camera, bothSizes);
            return camera.pictures();
        } finally {
            program.close();
        }
    }

    private void arrive(Program program, Stagehand stagehand, BothSizes bothSizes) {
        open(program, ALTERED);
        stagehand.awaitThat(ALTERED, () -> program.scene().lookup("#plan-card") == null);
        bothSizes.shoot("plan-file-altered");
        open(program, PLAN);
        stagehand.awaitShown("plan-trust");
        bothSizes.shoot("plan-file-of-a-stranger");
        stagehand.press("plan-trust");
        stagehand.awaitShown("plan-use");
        bothSizes.shoot("plan-file-trusted");
        stagehand.press("plan-arrival-back");
    }

    private void results(Program program, Stagehand stagehand, Camera camera, BothSizes bothSizes) {
        stagehand.press("results-open");
        stagehand.awaitShown("results-save");
        stagehand.awaitThat(
                "results", () -> !program.scene().lookup("#results-save").isDisabled());
        bothSizes.shoot("results");
        stagehand.press("results-every-word");
        stagehand.scrollDown("results-inside");
        camera.shoot("results-every-word");
        // sealed, only the physiotherapist of the plan could open it
        stagehand.press("results-seal");
        stagehand.press("results-save");
        stagehand.awaitThat(RESULTS, () -> Files.exists(file(RESULTS)));
        camera.shoot("results-saved");
    }

    private int atTheClinic() {
        Program program = Stagehand.onScreen(() -> open.apply(clinic, new Always(file(RESULTS))));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            ClinicScenes.openPatients(stagehand);
            stagehand.press("caseload-add");
            stagehand.type("patient-name", "Ingrid");
            stagehand.press("patient-save");
            stagehand.press("patient-back");
            stagehand.press("caseload-import");
            stagehand.awaitShown("import-seen");
            BothSizes bothSizes = new BothSizes(program, stagehand, camera);
            bothSizes.shoot("results-come-in");
            stagehand.press("import-assign-0");
            stagehand.awaitShown("whose-list");
            bothSizes.shoot("results-whose");
            return camera.pictures();
        } finally {
            program.close();
        }
    }

    /// The next version of the plan, signed by a key that the patient does not know; and one that was changed after it
    /// was signed.
    private void writePlans(Plan plan) {
        PlanHeading was = plan.heading();
        OffsetDateTime now = patient.clock().time();
        Plan next = new Plan(
                new PlanHeading(was.id(), was.version() + 1, was.title(), now, was.by(), was.forWhom()),
                plan.times(),
                plan.words(),
                plan.prescriptions().subList(0, plan.prescriptions().size() - 1),
                List.of(),
                List.of());
        byte[] file = JsonPlanFiles.sign(
                new PlanParcel(next, Optional.empty(), List.of()), SigningKey.make(new SecureRandom()));
        byte[] altered = file.clone();
        altered[altered.length / 2] ^= 1;
        try {
            Files.write(file(PLAN), file);
            Files.write(file(ALTERED), altered);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path file(String name) {
        return clinic.data().resolve(name);
    }

    private void open(Program program, String name) {
        Stagehand.onScreen(() -> {
            program.openFile(file(name));
            return true;
        });
    }

    /// Chooses the same file whenever it is asked.
    ///
    /// @param file the file
    private record Always(Path file) implements FileChoice {

        @Override
        public Optional<Path> toSave(String title, String name) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.of(file);
        }
    }
}
