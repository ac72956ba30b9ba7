package org.ribwise.domain.caseload;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.trust.SignerKey;

/// Gives back what is kept of the patients. Every method throws
/// {@link org.ribwise.domain.record.RecordUnavailable} when the file cannot be read.
public interface CaseloadHistory {

    /// Every patient with what the list says of them, in no order: {@link Caseload} puts them into one.
    List<CaseloadEntry> entries();

    /// A patient; empty when there is none with this identity.
    Optional<Patient> patient(UUID id);

    /// Versions of plans of a patient, in the order in which they were made.
    List<PlanVersion> versions(UUID patient);

    /// The plan that is being written for a patient; empty when there is none.
    Optional<UnfinishedPlan> unfinished(UUID patient);

    /// Results of a patient that came in, in the order in which they came.
    List<ImportedResults> results(UUID patient);

    /// For whom a file came in already; empty when it did not.
    Optional<UUID> keptFor(String digest);

    /// The patient whose results this key signed so far; empty when nobody's or those of several.
    Optional<UUID> signedBy(SignerKey signer);

    /// Notes about a patient, the newest first.
    List<PatientNote> notes(UUID patient);
}
