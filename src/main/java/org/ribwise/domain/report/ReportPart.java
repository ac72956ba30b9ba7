package org.ribwise.domain.report;

/// What a report can speak of; the person chooses. Who, which days, the person's question and how it was counted are
/// in every one.
public enum ReportPart {
    /// Plan, and how much of it was done.
    PLAN,
    /// Sessions that were done, whatever for.
    SESSIONS,
    /// Pain and breathlessness, before and after.
    RATINGS,
    /// Attacks, reliever, peak flow.
    ASTHMA,
    /// Stops, rules that fired, what is worth talking over.
    STOPS,
    /// Measures of every few weeks.
    MEASURES,
    /// The pages behind the summary: charts and tables.
    DETAILS
}
