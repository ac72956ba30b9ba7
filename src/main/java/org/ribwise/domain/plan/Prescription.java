package org.ribwise.domain.plan;

/// One exercise of a plan with everything that clinical reference 3.4 asks for.
///
/// @param id name within the plan
/// @param exercise which exercise
/// @param dose how much of it for one go
/// @param schedule when
/// @param limits how it may feel, and when to stop
/// @param words what the physiotherapist says about it
/// @param progression whether steps are offered
public record Prescription(
        PrescriptionId id,
        PrescribedExercise exercise,
        PrescribedDose dose,
        PlanSchedule schedule,
        SymptomLimits limits,
        PrescriptionWords words,
        ProgressionMode progression) {

    /// The same at another dose.
    public Prescription at(PrescribedDose other) {
        return new Prescription(id, exercise, other, schedule, limits, words, progression);
    }

    /// The same with another exercise in its place.
    public Prescription with(PrescribedExercise other) {
        return new Prescription(id, other, dose, schedule, limits, words, progression);
    }

    /// The same at other times.
    public Prescription at(PlanSchedule other) {
        return new Prescription(id, exercise, dose, other, limits, words, progression);
    }

    /// The same within other limits.
    public Prescription within(SymptomLimits others) {
        return new Prescription(id, exercise, dose, schedule, others, words, progression);
    }

    /// The same with other words.
    public Prescription saying(PrescriptionWords others) {
        return new Prescription(id, exercise, dose, schedule, limits, others, progression);
    }

    /// The same with or without steps that are offered.
    public Prescription progressing(ProgressionMode other) {
        return new Prescription(id, exercise, dose, schedule, limits, words, other);
    }
}
