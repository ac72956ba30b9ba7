package org.ribwise.app.tour;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.CaseloadLog;
import org.ribwise.domain.caseload.Course;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.Stopped;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.ui.kit.Messages;

/// The room of a physiotherapist with a few made-up patients: the list, one patient's page, the key.
final class ClinicScenes {

    private static final long FIRST_ID = 0x8000_0000_0000_0001L;
    private static final SignerKey SIGNER = new SignerKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    private final Setup setup;
    private final Function<Setup, Program> open;
    private final ExerciseLibrary library;
    private final Album album;
    private final OffsetDateTime now;

    /// @param setup its data folder gets the patients
    /// @param open opens a program in a window
    ClinicScenes(Setup setup, Function<Setup, Program> open, ExerciseLibrary library, Album album) {
        this.setup = setup;
        this.open = open;
        this.library = library;
        this.album = album;
        this.now = setup.clock().time();
    }

    /// Takes the pictures.
    ///
    /// @param record somebody's record, whose results came in
    /// @return how many pictures were taken
    int play(Path record) {
        try (SqliteCaseload caseload = SqliteCaseload.open(setup.data().resolve(SqliteCaseload.NAME))) {
            caseload.writeTogether(() -> fill(caseload.log(), record));
        }
        Program program = Stagehand.onScreen(() -> open.apply(setup));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            BothSizes bothSizes = new BothSizes(program, stagehand, camera);
            openPatients(stagehand);
            stagehand.awaitShown("patients");
            bothSizes.shoot("patients");
            stagehand.type("caseload-search", "sam");
            stagehand.press("patient-" + id(0));
            stagehand.awaitShown("patient-title");
            bothSizes.shoot("patient");
            stagehand.scrollTo("patient-topic");
            camera.shoot("patient-over-time");
            stagehand.scrollTo("patient-went");
            camera.shoot("patient-how-it-went");
            stagehand.scrollTo("versions");
            camera.shoot("patient-plans-and-notes");
            stagehand.press("plan-compare-" + PlanScenes.PLAN + "-2");
            stagehand.awaitShown("compare-changes");
            camera.shoot("plan-compare");
            stagehand.press("compare-back");
            stagehand.press("patient-back");
            giveToSeveral(stagehand, camera);
            stagehand.type("caseload-search", "sam");
            new ClinicRoomScenes(stagehand, bothSizes).play("patient-" + id(0));
            return camera.pictures();
        } finally {
            program.close();
        }
    }

    private static void giveToSeveral(Stagehand stagehand, Camera camera) {
        stagehand.press("caseload-give");
        stagehand.awaitShown("many-people");
        stagehand.press("many-" + id(0));
        stagehand.press("many-" + id(1));
        stagehand.choose("many-template", 0);
        stagehand.type("many-by", "Ana");
        camera.shoot("template-for-several");
        stagehand.press("many-look");
        stagehand.awaitShown("many-given");
        camera.shoot("template-for-each");
        stagehand.press("many-again");
        stagehand.press("many-back");
        stagehand.awaitShown("patients");
    }

    /// Says in the settings that one works as a physiotherapist, and goes to the patients.
    static void openPatients(Stagehand stagehand) {
        stagehand.press("welcome-skip");
        stagehand.press("go-SETTINGS");
        stagehand.press("set-physiotherapist");
        stagehand.press("go-PATIENTS");
    }

    private static UUID id(int number) {
        return new UUID(0x4000L, FIRST_ID + number);
    }

    private void fill(CaseloadLog log, Path record) {
        Messages words = Messages.load(setup.locale());
        Plan plan = PlanScenes.plan(library, words, now);
        List<String> names = List.of("Sam", "Ingrid", "Bo", "Ana", "Mei", "Zoë");
        for (int i = 0; i < names.size(); i++) {
            Profile answers = i == 1 ? Profile.UNKNOWN : Profile.of(SafetyTag.ASTHMA, SafetyTag.REFLUX);
            log.save(new Patient(id(i), names.get(i), OptionalInt.of(1944 + 5 * i), answers, Set.of(), Set.of()));
        }
        log.save(version(plan, now.minusWeeks(3)));
        log.save(version(next(plan), now.minusDays(2)));
        log.save(new PatientNote(id(20), id(0), now.minusDays(9), false, words.get("plan.sampleGoal")));
        Results results = new SampleResults(record, id(0), now).results();
        log.imported(
                new ImportedResults(
                        id(0), "a".repeat(64), now, now, SIGNER, new JsonResultsFiles(Optional.empty()).text(results)),
                PatientSummary.of(List.of(plan), results, library));
        log.summarise(id(1), summary(5, 1, Verdict.WORSE, Stopped.NEVER));
        log.summarise(id(2), summary(5, 4, Verdict.BETTER, stopped()));
        log.summarise(id(3), summary(5, 5, Verdict.BETTER, Stopped.NEVER));
        log.summarise(id(4), summary(7, 2, Verdict.ABOUT_THE_SAME, Stopped.NEVER));
    }

    private PlanVersion version(Plan plan, OffsetDateTime madeAt) {
        PlanHeading heading = plan.heading();
        String text = new JsonPlanFiles(texts -> library).text(new PlanParcel(plan, Optional.empty(), List.of()));
        return new PlanVersion(id(0), heading.id(), heading.version(), heading.title(), madeAt, text, Optional.empty());
    }

    /// The version after it: the last exercise is gone.
    private Plan next(Plan plan) {
        PlanHeading was = plan.heading();
        return new Plan(
                new PlanHeading(was.id(), was.version() + 1, was.title(), now, was.by(), was.forWhom()),
                plan.times(),
                plan.words(),
                plan.prescriptions().subList(0, plan.prescriptions().size() - 1),
                List.of(),
                List.of());
    }

    private static Stopped stopped() {
        return new Stopped(
                Map.of(StopReason.CHEST_PAIN, 1),
                Map.of(new Origin.Stopped(StopRule.CHEST_PAIN), 1),
                Optional.of(Severity.EMERGENCY),
                1);
    }

    private PatientSummary summary(int asked, int done, Verdict breath, Stopped stopped) {
        LocalDate asOf = now.toLocalDate().minusDays(1);
        return new PatientSummary(
                asOf,
                new PatientSummary.Practice(
                        new Adherence(asked, done, 0),
                        new Adherence(4 * asked, 4 * done, 0),
                        Optional.of(asOf.minusDays(asked - (long) done))),
                Optional.of(new Course(new Measure.Pain(BodyRegion.LOWER_BACK), 4, Optional.empty())),
                Optional.of(new Course(
                        new Measure.Breathlessness(),
                        3,
                        Optional.of(new Course.Step(breath, breath == Verdict.WORSE ? 2 : -1)))),
                stopped,
                Map.of());
    }
}
