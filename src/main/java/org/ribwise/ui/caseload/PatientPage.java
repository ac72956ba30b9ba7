package org.ribwise.ui.caseload;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.progress.Progress;

/// Everything that one patient's page shows.
///
/// @param line who, and what the list says
/// @param conditions what is known of their conditions, in words
/// @param versions versions of plans, in the order in which they were made
/// @param notes notes, the newest first
/// @param results files that came in, in that order
/// @param progress everything that they say; empty when none came or they cannot be read
public record PatientPage(
        Caseload.Line line,
        String conditions,
        List<PlanVersion> versions,
        List<PatientNote> notes,
        List<Came> results,
        Optional<Progress> progress) {

    /// A file that came in.
    ///
    /// @param digest tells it from every other
    /// @param createdAt when the patient made it
    /// @param importedAt when it came in
    public record Came(String digest, OffsetDateTime createdAt, OffsetDateTime importedAt) {}

    /// Copies the lists.
    public PatientPage {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
        results = List.copyOf(results);
    }

    UUID id() {
        return line.entry().patient().id();
    }
}
