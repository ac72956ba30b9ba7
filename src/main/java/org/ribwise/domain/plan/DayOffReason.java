package org.ribwise.domain.plan;

/// Why a day is without exercise.
public enum DayOffReason {
    FLARE(true),
    HOSPITAL(true),
    HOLIDAY(true),
    SORE(false),
    TIRED(false),
    NO_TIME(false),
    OTHER(false);

    private final boolean excuses;

    DayOffReason(boolean excuses) {
        this.excuses = excuses;
    }

    /// Whether nothing is expected on such a day: it is counted apart, not as missed.
    public boolean excuses() {
        return excuses;
    }
}
