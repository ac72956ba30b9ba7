package org.ribwise.domain.record;

/// Why a person stopped before the end.
public enum StopReason {
    PAIN,
    BREATHLESS,
    DIZZY_OR_TINGLING,
    TIRED,
    TIME,
    OTHER;

    /// Whether the reason is a symptom, so that rest comes first (clinical reference 5.3).
    public boolean isSymptom() {
        return switch (this) {
            case PAIN, BREATHLESS, DIZZY_OR_TINGLING -> true;
            case TIRED, TIME, OTHER -> false;
        };
    }
}
