package org.ribwise.domain.safety;

/// What is asked before every session because it means "not today" (clinical reference 5.2).
public enum WarningSign {
    /// G1: wheezing, tight or more breathless than usual now, or more reliever than planned in the last 4 hours.
    BREATHING_WORSE,
    /// G2: attack or flare-up in the last 2 weeks.
    RECENT_FLARE,
    /// G3: fever, chest infection or unwell today.
    UNWELL,
    /// G4: chest pain, palpitations, fainting, new ankle swelling, calf pain or swelling.
    HEART_OR_CIRCULATION,
    /// G5: coughed blood, more than streaks.
    COUGHED_BLOOD,
    /// G9: a new back-pain red flag (clinical reference 5.5).
    BACK_RED_FLAG
}
