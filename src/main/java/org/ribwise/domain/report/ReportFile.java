package org.ribwise.domain.report;

/// What a report is saved as.
public enum ReportFile {
    /// To print.
    PDF,
    /// Tables.
    CSV,
    /// For the system of a clinic.
    FHIR
}
