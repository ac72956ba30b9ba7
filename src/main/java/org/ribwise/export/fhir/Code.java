package org.ribwise.export.fhir;

/// What is written that is not a name of the domain. Words and codes are in `export/fhir-codes.properties`.
enum Code {
    PAIN,
    PAIN_METHOD,
    WORST_PAIN,
    PAIN_PANEL,
    BREATHLESSNESS,
    BREATHLESSNESS_METHOD,
    EFFORT,
    PEAK_FLOW,
    PERCENT_OF_BEST,
    PERSONAL_BEST,
    OXYGEN,
    PULSE,
    DURATION,
    ACTIVITY_TYPE,
    ACTIVITY_PANEL,
    ACTIVITY,
    THERAPY,
    PHASE,
    QUALITY,
    RELATION,
    SIDE,
    INTERRUPTED,
    DEVICE,
    ATTACK,
    ATTACK_USED,
    COUGH_DAY,
    RELIEVER,
    RELIEVER_PURPOSE,
    NIGHT_WAKING,
    WEEKLY_CHECK,
    STEROID_COURSE,
    PACK,
    PAIN_MEDICINE,
    NOTICED;

    Concept concept() {
        return Codes.of(this);
    }
}
