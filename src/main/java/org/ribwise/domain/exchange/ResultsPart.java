package org.ribwise.domain.exchange;

/// The parts of results: the patient chooses which of them go into a file.
public enum ResultsPart {
    /// What was done, and how it ended.
    SESSIONS,
    /// Scores of check-ins and check-outs.
    SCORES,
    /// Measures of every few weeks.
    MEASURES,
    /// The asthma diary.
    DIARY,
    /// What ended a session or let none begin.
    STOPS,
    /// Which plans were followed, steps up and down, days without exercise, how sessions went.
    PLAN,
    /// Days on which something was worth talking over with a doctor or physiotherapist.
    RULES
}
