package org.ribwise.domain.recovery;

/// Any one of these means: call for help now (clinical reference 5.4 step 6, and 5.3).
public enum EmergencySign {
    /// Too breathless to speak, eat or sleep.
    TOO_BREATHLESS_TO_SPEAK,
    /// Lips or fingertips blue or grey.
    BLUE_OR_GREY,
    /// Drowsy, confused or exhausted.
    DROWSY_OR_CONFUSED,
    /// Getting worse fast.
    FAST_WORSENING,
    /// Chest pain or pressure, pain to arm, jaw or back, cold sweat; or sudden sharp pain on one side of the chest.
    CHEST_PAIN,
    /// Faint, or collapsed.
    COLLAPSE
}
