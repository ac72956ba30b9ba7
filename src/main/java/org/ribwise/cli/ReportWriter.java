package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPart;

/// Writes what was recorded on some days into a file.
@FunctionalInterface
public interface ReportWriter {

    /// In which form.
    enum Form {
        /// A report to print.
        PDF,
        /// A folder of tables.
        CSV,
        /// A transaction for a clinic's system.
        FHIR,
        /// What the report says, for programs.
        JSON
    }

    /// What is asked for.
    ///
    /// @param record a record, or the folder that it is in; empty for the person's own
    /// @param form in which form
    /// @param out the file, or the folder of tables
    /// @param from first day; empty for twelve weeks before the last
    /// @param to last day; empty for today
    /// @param look what the report looks like
    /// @param force whether what is there may be written over
    record Wish(
            Optional<Path> record,
            Form form,
            Path out,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Look look,
            boolean force) {}

    /// What a report looks like, and what else goes with it.
    ///
    /// @param parts of what the report speaks
    /// @param paper on which paper
    /// @param question what the person wants to ask; may be empty
    /// @param attach whether tables and transaction go into the PDF
    /// @param snomed whether SNOMED CT codes are written
    record Look(Set<ReportPart> parts, Paper paper, String question, boolean attach, boolean snomed) {}

    /// How it went.
    enum Outcome {
        WRITTEN,
        NO_RECORD,
        /// Something is there already.
        EXISTS,
        /// The folder is not there, or cannot be written.
        NOT_WRITABLE,
        /// It was not wanted any more.
        CANCELLED
    }

    /// Writes all of it or nothing. Throws `RecordUnavailable` when the record cannot be read.
    ///
    /// @param watch is told how far it is
    Outcome write(Wish wish, ExportWatch watch);
}
