package org.ribwise.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;

/// A plan and its parts to test with: four weeks from Monday, 4 January 2027.
public final class SamplePlans {

    /// First day, a Monday.
    public static final LocalDate START = LocalDate.of(2027, 1, 4);

    /// Last day, a Sunday.
    public static final LocalDate END = LocalDate.of(2027, 1, 31);

    /// When it was written.
    public static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2027-01-02T10:15:00+01:00");

    /// Its identity.
    public static final UUID ID = UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11");

    private SamplePlans() {}

    /// A plan of these prescriptions, with nothing switched on.
    public static Plan of(Prescription... prescriptions) {
        return new Plan(
                heading(1),
                new PlanTimes(START, Optional.of(END), List.of(START.plusDays(14), END)),
                new PlanWords(
                        List.of(new PlanGoal("Walk to the market and back", Optional.of(END))),
                        "Call me when the cough gets worse."),
                List.of(prescriptions),
                List.of(),
                List.of());
    }

    /// Which plan it is.
    public static PlanHeading heading(int version) {
        return new PlanHeading(
                ID,
                version,
                "First four weeks",
                WRITTEN,
                new PlanHeading.Author("Ana Ruiz", "Lung clinic", "0123 456"),
                new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Kim"));
    }

    /// Tummy breathing of three minutes, twice a day.
    public static Prescription breathing() {
        return prescription("p1", "br-control", threeMinutes(), schedule(Rhythm.OnDays.daily(), 2));
    }

    /// Side bends on Monday, Wednesday and Friday.
    public static Prescription stretch() {
        return prescription(
                "p2",
                "st-side-bend",
                new Movement(1, 2, new Hold.Seconds(10), 30),
                schedule(new Rhythm.OnDays(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)), 1));
    }

    /// Any prescription.
    public static Prescription prescription(String id, String exercise, PrescribedDose dose, PlanSchedule schedule) {
        return new Prescription(
                new PrescriptionId(id),
                new PrescribedExercise(new ExerciseId(exercise), Optional.empty(), 1, PrescribedSide.AS_DEFINED),
                dose,
                schedule,
                SymptomLimits.USUAL,
                new PrescriptionWords("Slowly, with your shoulders loose.", "To settle the breath"),
                ProgressionMode.SUGGEST);
    }

    /// Three minutes at the start of the ramp.
    public static Breathing threeMinutes() {
        return new Breathing(OptionalInt.of(180), 1, new Pace.Step(0), Optional.empty(), 30);
    }

    /// From the first day of the plan on, at any time of the day.
    public static PlanSchedule schedule(Rhythm rhythm, int timesPerDay) {
        return new PlanSchedule(rhythm, timesPerDay, List.of(), START, Optional.empty(), OptionalInt.empty());
    }
}
