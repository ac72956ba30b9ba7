package org.ribwise.domain.measure;

/// When a pain comes in relation to breathing (clinical reference 4.2): linked with, never caused by.
public enum BreathingRelation {
    NONE,
    DURING_ATTACK,
    AFTER_ATTACK,
    AFTER_COUGHING,
    AFTER_EXERCISE,
    MORNING,
    NIGHT
}
