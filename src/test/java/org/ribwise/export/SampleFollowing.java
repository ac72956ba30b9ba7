package org.ribwise.export;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.ProgressionRule;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;

/// A plan of January 2026 in two versions, and how it was followed.
public final class SampleFollowing {

    /// The first version was accepted on the evening of this Monday.
    public static final OffsetDateTime ACCEPTED = OffsetDateTime.parse("2026-01-05T20:00:00+01:00");

    /// The second version was accepted on this day.
    public static final OffsetDateTime RENEWED = OffsetDateTime.parse("2026-01-20T09:00:00+01:00");

    /// A step was taken on this day.
    public static final OffsetDateTime STEPPED = OffsetDateTime.parse("2026-01-16T09:00:00+01:00");

    private static final ExerciseLibrary NONE = new ExerciseLibrary(List.of(), List.of(), List.of());

    private SampleFollowing() {}

    /// The plans as they were followed, when these sessions were done.
    public static PastPlans plans(List<PastSession> sessions) {
        return PastPlans.of(new History(true), SampleFollowing::opened, sessions);
    }

    /// The same after the plan was ended.
    public static PastPlans ended(List<PastSession> sessions) {
        return PastPlans.of(new History(false), SampleFollowing::opened, sessions);
    }

    /// The same when the first file cannot be read any more.
    public static PastPlans damaged(List<PastSession> sessions) {
        return PastPlans.of(
                new History(true), accepted -> accepted.version() == 1 ? Optional.empty() : opened(accepted), sessions);
    }

    private static Optional<PastPlans.Opened> opened(AcceptedPlan accepted) {
        return Optional.of(new PastPlans.Opened(plan(accepted.version()), NONE));
    }

    private static Plan plan(int version) {
        LocalDate start = LocalDate.of(2026, 1, 5);
        return new Plan(
                new PlanHeading(
                        SampleExcerpts.id("plan"),
                        version,
                        "Breathe <low>",
                        ACCEPTED.minusDays(1),
                        new PlanHeading.Author("Ana Ruiz", "Lung clinic", "0123 456"),
                        new PlanHeading.Patient(SampleExcerpts.id("patient"), "Maria")),
                new PlanTimes(start, Optional.of(start.plusDays(55)), List.of()),
                new PlanWords(
                        List.of(new PlanGoal("Walk to the market", Optional.of(start.plusDays(55)))),
                        "Call me when the cough gets worse."),
                List.of(
                        prescription("p1", "br-pursed", breathing(120), schedule(start, Rhythm.OnDays.daily(), 2)),
                        prescription(
                                "p2",
                                "st-cat-cow",
                                new Movement(2, 3, new Hold.Breaths(2), 30),
                                schedule(start, new Rhythm.OnDays(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), 1)),
                        prescription(
                                "p3",
                                "br-extended",
                                new Breathing(
                                        OptionalInt.empty(),
                                        1,
                                        new Pace.Own(new BreathPattern(3_000, 0, 5_500, 500)),
                                        Optional.of(6.0),
                                        0),
                                schedule(start, new Rhythm.PerWeek(3, 5), 1))),
                List.of(),
                List.of());
    }

    private static PrescribedDose breathing(int seconds) {
        return new Breathing(OptionalInt.of(seconds), 1, new Pace.Step(0), Optional.empty(), 30);
    }

    private static PlanSchedule schedule(LocalDate start, Rhythm rhythm, int times) {
        return new PlanSchedule(
                rhythm,
                times,
                times == 2 ? List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)) : List.of(),
                start,
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Prescription prescription(String id, String exercise, PrescribedDose dose, PlanSchedule schedule) {
        return new Prescription(
                new PrescriptionId(id),
                new PrescribedExercise(new ExerciseId(exercise), Optional.empty(), 1, PrescribedSide.AS_DEFINED),
                dose,
                schedule,
                SymptomLimits.USUAL,
                new PrescriptionWords("Slowly, shoulders loose.", "To settle the breath"),
                ProgressionMode.SUGGEST);
    }

    /// @param holds whether the second version holds still
    private record History(boolean holds) implements PlanHistory {

        @Override
        public Optional<AcceptedPlan> present() {
            return holds ? Optional.of(plans().getLast()) : Optional.empty();
        }

        @Override
        public List<AcceptedPlan> plans() {
            return List.of(accepted(1, ACCEPTED), accepted(2, RENEWED));
        }

        private static AcceptedPlan accepted(int version, OffsetDateTime at) {
            PlanFile file = new PlanFile("plan".getBytes(StandardCharsets.UTF_8));
            return new AcceptedPlan(SampleExcerpts.id("plan"), version, "key", at, file);
        }

        @Override
        public List<DoseDecision> decisions() {
            return List.of(new DoseDecision(
                    SampleExcerpts.id("step"),
                    STEPPED,
                    SampleExcerpts.id("plan"),
                    1,
                    new PrescriptionId("p1"),
                    ProgressionRule.GREEN_TWICE,
                    DoseAnswer.ACCEPTED,
                    Optional.of(new Dosage(plan(1).prescriptions().getFirst().exercise(), breathing(180)))));
        }

        @Override
        public List<SessionFelt> felt() {
            return List.of();
        }

        @Override
        public ProgressionNumbers numbers() {
            return ProgressionNumbers.USUAL;
        }

        @Override
        public Map<SafetyTag, OffsetDateTime> conditionsSince() {
            return Map.of();
        }

        @Override
        public List<DayOff> daysOff() {
            return List.of(
                    new DayOff(LocalDate.of(2026, 1, 14), DayOffReason.FLARE, STEPPED.minusDays(2)),
                    new DayOff(LocalDate.of(2026, 1, 15), DayOffReason.TIRED, STEPPED.minusDays(1)));
        }

        @Override
        public List<DayOn> daysOn() {
            return List.of();
        }
    }
}
