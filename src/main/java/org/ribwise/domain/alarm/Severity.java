package org.ribwise.domain.alarm;

/// How serious something is, the more serious the later (clinical reference 5.1).
public enum Severity {
    /// Noted, and shown in the report.
    INFORM,
    /// An easier variant, or less.
    MODIFY,
    /// Stop, recover, rate again; nothing resumes by itself.
    STOP_REST,
    /// Contact the care team today. New sessions wait until the person says that advice was taken.
    URGENT,
    /// Call the emergency number now.
    EMERGENCY;

    /// The more serious of two.
    public Severity and(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
