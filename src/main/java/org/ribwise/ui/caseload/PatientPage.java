package org.ribwise.ui.caseload;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.record.SessionId;

/// Everything that one patient's page shows.
///
/// @param line who, and what the list says
/// @param conditions what is known of their conditions, in words
/// @param versions versions of plans, in the order in which they were made
/// @param unfinished the plan that is being written; empty when there is none
/// @param notes notes, the newest first
/// @param results files that came in, in that order
/// @param went how sessions went, the newest first
/// @param progress everything that they say; empty when none came or they cannot be read
public record PatientPage(
        Caseload.Line line,
        String conditions,
        List<PlanVersion> versions,
        Optional<Unfinished> unfinished,
        List<PatientNote> notes,
        List<Came> results,
        List<Went> went,
        Optional<Progress> progress) {

    /// A plan that is not finished.
    ///
    /// @param title what it is called; may be blank yet
    /// @param number of the version that it becomes
    /// @param at when it was written last
    public record Unfinished(String title, int number, OffsetDateTime at) {}

    /// A file that came in.
    ///
    /// @param digest tells it from every other
    /// @param createdAt when the patient made it
    /// @param importedAt when it came in
    public record Came(String digest, OffsetDateTime createdAt, OffsetDateTime importedAt) {}

    /// How a session went.
    ///
    /// @param day day of the session
    /// @param felt what the patient said
    public record Went(LocalDate day, SessionFelt felt) {

        /// What results say, the newest first. Where the sessions were left out of the file, the day on which it was
        /// said has to do.
        public static List<Went> of(Results results) {
            Map<SessionId, LocalDate> days = results.sessions().stream()
                    .map(Stamped::value)
                    .collect(Collectors.toMap(
                            past -> past.start().id(), past -> past.start().at().toLocalDate()));
            return results.course().felt().stream()
                    .map(Stamped::value)
                    .map(felt -> new Went(
                            days.getOrDefault(felt.session(), felt.saidAt().toLocalDate()), felt))
                    .sorted(Comparator.comparing(Went::day).reversed())
                    .toList();
        }
    }

    /// Copies the lists.
    public PatientPage {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
        results = List.copyOf(results);
        went = List.copyOf(went);
    }

    UUID id() {
        return line.entry().patient().id();
    }
}
