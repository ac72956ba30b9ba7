package org.ribwise.domain.caseload;

import java.util.Optional;
import java.util.UUID;

/// Keeps what a physiotherapist knows of the patients. What a method was told is safe on disk when it returns. Every
/// method throws {@link org.ribwise.domain.record.RecordUnavailable} when the file cannot be written.
public interface CaseloadLog {

    /// A patient, new or changed.
    void save(Patient patient);

    /// A patient goes, with everything that was kept about them.
    void remove(UUID patient);

    /// A version of a plan. The same version again takes the place of the former as long as that was not signed; one
    /// that was signed stays as it is.
    void save(PlanVersion version);

    /// What was written so far of a plan. It takes the place of what the patient had.
    void save(UnfinishedPlan plan);

    /// The plan that was being written for a patient goes, if there is one.
    void removeUnfinished(UUID patient);

    /// Results that came in, with what they say now. The same file again changes nothing.
    ///
    /// @param summary made of everything that is known of the patient, these results included
    void imported(ImportedResults results, PatientSummary summary);

    /// Results go that came in for the wrong patient. Their key is not accepted any more unless other results of the
    /// patient came with it. The same file may come in again.
    ///
    /// @param summary what the others say; empty when there are none
    void removeResults(ImportedResults results, Optional<PatientSummary> summary);

    /// What the results say of a patient, made anew: a plan was signed since, for instance.
    void summarise(UUID patient, PatientSummary summary);

    /// A note.
    void save(PatientNote note);

    /// A note goes.
    void removeNote(UUID note);
}
