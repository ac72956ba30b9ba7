package org.ribwise.domain.plan;

/// Which form of an exercise, and how much of it: what a step changes.
///
/// @param exercise which exercise, in which form
/// @param dose how much
public record Dosage(PrescribedExercise exercise, PrescribedDose dose) {

    /// What is prescribed now.
    public static Dosage of(Prescription prescription) {
        return new Dosage(prescription.exercise(), prescription.dose());
    }

    /// A prescription in this form and dose.
    public Prescription on(Prescription prescription) {
        return prescription.with(exercise).at(dose);
    }
}
