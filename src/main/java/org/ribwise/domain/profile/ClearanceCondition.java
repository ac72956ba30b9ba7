package org.ribwise.domain.profile;

/// What needs a doctor's word before any exercise (clinical reference 5.2, the list under the gate).
public enum ClearanceCondition {
    UNSTABLE_ANGINA,
    /// A heart attack within a month.
    HEART_ATTACK,
    UNSTABLE_VALVE_DISEASE,
    UNSTABLE_PULMONARY_HYPERTENSION,
    PNEUMOTHORAX,
    ANEURYSM,
    /// Coughing blood of unknown cause.
    HAEMOPTYSIS,
    /// Eye surgery lately, or a detached retina.
    EYE,
    /// Surgery of chest or abdomen within three months.
    CHEST_ABDO_OP,
    /// Resting heart rate above 120 beats a minute.
    FAST_RESTING_PULSE,
    /// Blood pressure above 180/100 mmHg.
    HIGH_BLOOD_PRESSURE,
    /// Third trimester of a pregnancy.
    THIRD_TRIMESTER
}
