package org.ribwise.domain.exercise;

/// Where an exercise may help: what people look for in the library. Never a promise; the evidence is with each
/// exercise.
public enum HelpArea {
    BREATHLESSNESS,
    MUCUS,
    STRESS,
    LOWER_BACK,
    MIDDLE_BACK,
    NECK,
    SHOULDERS,
    RIBS_AND_CHEST,
    HIPS_AND_LEGS
}
