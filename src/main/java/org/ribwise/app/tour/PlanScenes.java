package org.ribwise.app.tour;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ribwise.app.assembly.Program;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.signing.OpeningKey;
import org.ribwise.exchange.signing.SigningKey;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.Messages;

/// The patient's side of a plan: what is due, not today, and the whole plan.
final class PlanScenes {

    /// Identity of the made-up plan.
    static final UUID PLAN = UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11");

    private final Stagehand stagehand;
    private final Camera camera;
    private final BothSizes bothSizes;

    PlanScenes(Stagehand stagehand, Camera camera, Program program) {
        this.stagehand = stagehand;
        this.camera = camera;
        this.bothSizes = new BothSizes(program, stagehand, camera);
    }

    /// Puts a plan into a record, as if the person had accepted it.
    ///
    /// @param now when the person looks at it
    /// @param acceptedAt when it was accepted
    static void accept(
            Path record, ExerciseLibrary library, Messages words, OffsetDateTime now, OffsetDateTime acceptedAt) {
        Plan plan = plan(library, words, now);
        SecureRandom random = new SecureRandom();
        SigningKey key = SigningKey.make(random);
        byte[] file = JsonPlanFiles.sign(
                new PlanParcel(plan, Optional.of(OpeningKey.make(random).sealing()), List.of()), key);
        try (SqliteRecord kept = SqliteRecord.open(record)) {
            kept.plans()
                    .accepted(new AcceptedPlan(
                            plan.heading().id(), 1, key.signer().base64(), acceptedAt, new PlanFile(file)));
            yesterday(kept, plan, now.minusDays(1));
        }
    }

    /// A session of the day before: so it is asked how it was the next day.
    private static void yesterday(SqliteRecord kept, Plan plan, OffsetDateTime at) {
        SessionId id = new SessionId(UUID.fromString("7c9d1f8e-52f2-4d0b-9d6a-0f5f0c4f3a21"));
        ExerciseId done = plan.prescriptions().getFirst().exercise().id();
        kept.log().started(new SessionStart(id, at, plan.routineId(), 1, 1, Ratings.MISSING));
        kept.log()
                .itemEnded(
                        id,
                        new ItemOutcome(0, done, 1, ItemOutcome.Status.COMPLETED, 180_000, 180_000),
                        at.plusMinutes(4));
        kept.log().ended(id, new SessionEnding.Completed(), at.plusMinutes(4));
    }

    void play() {
        stagehand.awaitShown("plan-card");
        bothSizes.shoot("plan-today");
        stagehand.press("plan-not-today");
        bothSizes.shoot("plan-not-today");
        stagehand.press("plan-off-TIRED");
        stagehand.awaitShown("plan-day-on");
        camera.shoot("plan-day-off");
        stagehand.press("plan-day-on");
        stagehand.awaitShown("plan-not-today");
        stagehand.press("plan-open");
        stagehand.awaitShown("plan-back");
        bothSizes.shoot("plan");
        arrangements();
        reminders();
    }

    private void arrangements() {
        stagehand.scrollTo("days-off-card");
        stagehand.press("DayOffReason-HOLIDAY");
        stagehand.press("days-off-excuse");
        stagehand.awaitShown("days-off-undo");
        bothSizes.shoot("plan-free-days", "days-off-card");
        stagehand.press("days-off-undo");
        stagehand.awaitShown("days-off-excuse");
    }

    private void reminders() {
        stagehand.press("go-SETTINGS");
        stagehand.awaitShown("reminders-on");
        stagehand.press("reminders-on");
        bothSizes.shoot("reminders", "reminders-card");
        stagehand.press("reminders-on");
        bothSizes.shoot("formats", "formats-card");
        stagehand.press("go-TODAY");
        stagehand.awaitShown("plan-card");
    }

    static Plan plan(ExerciseLibrary library, Messages words, OffsetDateTime now) {
        LocalDate start = now.toLocalDate().minusWeeks(3);
        Rhythm daily = Rhythm.OnDays.daily();
        Rhythm someDays = new Rhythm.OnDays(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY));
        return new Plan(
                new PlanHeading(
                        PLAN,
                        1,
                        words.get("plan.sampleTitle"),
                        now.minusWeeks(3),
                        new PlanHeading.Author(
                                words.get("plan.sampleAuthor"), words.get("plan.samplePlace"), "0123 456"),
                        new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Sam")),
                new PlanTimes(start, Optional.of(start.plusWeeks(8)), List.of(start.plusWeeks(4))),
                new PlanWords(
                        List.of(new PlanGoal(words.get("plan.sampleGoal"), Optional.empty())),
                        words.get("plan.sampleNotes")),
                List.of(
                        prescription(library, "br-control", daily, 2, start, words.get("plan.sampleBreathe")),
                        prescription(library, "st-side-bend", daily, 1, start, words.get("plan.sampleBend")),
                        prescription(library, "st-sit-stand", someDays, 1, start, words.get("plan.sampleStand")),
                        prescription(library, "br-lateral", new Rhythm.PerWeek(3, 5), 1, start, "")),
                List.of(),
                List.of());
    }

    private static Prescription prescription(
            ExerciseLibrary library, String id, Rhythm rhythm, int times, LocalDate start, String instruction) {
        Exercise exercise = library.exercise(new ExerciseId(id)).orElseThrow();
        return new Prescription(
                new PrescriptionId("p-" + id),
                new PrescribedExercise(
                        exercise.id(), Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED),
                PlanCheck.startDose(exercise, 10),
                new PlanSchedule(rhythm, times, List.of(), start, Optional.empty(), OptionalInt.empty()),
                SymptomLimits.USUAL,
                new PrescriptionWords(instruction, ""),
                ProgressionMode.SUGGEST);
    }
}
