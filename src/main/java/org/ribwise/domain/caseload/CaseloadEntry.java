package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Optional;

/// One line of the caseload.
///
/// @param patient who
/// @param plan the newest version of the newest plan; empty when there is none
/// @param summary what the results say; empty when none came yet
/// @param spokenOn the last day on which the physiotherapist noted to have spoken to the patient
public record CaseloadEntry(
        Patient patient, Optional<LatestPlan> plan, Optional<PatientSummary> summary, Optional<LocalDate> spokenOn) {

    /// The newest version of a plan.
    ///
    /// @param title what it is called
    /// @param version which version
    /// @param givenOn the last day on which a version was signed to be handed over; empty when none was
    public record LatestPlan(String title, int version, Optional<LocalDate> givenOn) {}
}
