package org.ribwise.app.assembly;

import java.util.function.Consumer;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.profile.PersonNotes;

/// A patient's answers about conditions, for the same questions that everybody answers about themselves. Used on the
/// JavaFX thread only.
final class PatientNotes implements PersonNotes {

    private final Consumer<Patient> keep;
    private Patient patient;

    /// @param patient whose answers
    /// @param keep keeps them, away from the screen
    PatientNotes(Patient patient, Consumer<Patient> keep) {
        this.patient = patient;
        this.keep = keep;
    }

    @Override
    public Profile answers() {
        return patient.answers();
    }

    @Override
    public PersonFacts facts() {
        return PersonFacts.NONE
                .withName(patient.name())
                .withBirthYear(patient.birthYear())
                .withNotSure(patient.notSure());
    }

    @Override
    public void says(Profile profile) {
        change(patient.with(profile, patient.notSure()));
    }

    @Override
    public void says(PersonFacts facts) {
        change(patient.with(patient.answers(), facts.notSure()));
    }

    private void change(Patient changed) {
        patient = changed;
        keep.accept(changed);
    }
}
