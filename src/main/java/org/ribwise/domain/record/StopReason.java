package org.ribwise.domain.record;

/// Why a person stopped before the end: the reason code of the record. The symptoms are those of clinical reference
/// 5.3, one for each line of its table.
public enum StopReason {
    /// New or worse pain of back or leg.
    PAIN,
    BREATHLESS,
    /// Dizzy, tingling lips or fingers, cramping hands: signs of breathing too much.
    DIZZY_OR_TINGLING,
    /// Nausea, very tired, or a long coughing fit.
    TIRED,
    TIME,
    OTHER,
    /// Breathless at rest, beyond the usual, and getting worse.
    WORSE_AT_REST,
    /// Wheeze, tight chest or cough that builds up.
    ASTHMA_SYMPTOMS,
    CHEST_PAIN,
    /// Sudden sharp pain on one side of chest or upper back, with breathlessness.
    ONE_SIDED_PAIN,
    /// Palpitations, faintness, confusion, blurred vision.
    FAINT,
    LOW_OXYGEN;

    /// Whether the reason is a symptom, so that rest comes first (clinical reference 5.3).
    public boolean isSymptom() {
        return switch (this) {
            case PAIN,
                    BREATHLESS,
                    DIZZY_OR_TINGLING,
                    TIRED,
                    WORSE_AT_REST,
                    ASTHMA_SYMPTOMS,
                    CHEST_PAIN,
                    ONE_SIDED_PAIN,
                    FAINT,
                    LOW_OXYGEN -> true;
            case TIME, OTHER -> false;
        };
    }
}
