package org.ribwise.domain.exercise;

/// Conditions that forbid or limit exercises: the two lung conditions that Ribwise is for, then the tags of clinical
/// reference 2.2, both tables.
public enum SafetyTag {
    ASTHMA,
    COPD,
    OSTEO,
    STEROID,
    VFX_RECENT,
    VFX_OLD,
    RIB,
    SPINE_OP,
    RADIC,
    STENOSIS,
    SPONDY,
    NECK_ART,
    VERTIGO,
    SHOULDER,
    KNEEL,
    WRIST,
    HIP_NEW,
    REFLUX,
    ORTHOP,
    PRONE_NO,
    FLOOR_NO,
    BALANCE,
    PREG,
    EYE,
    HTN,
    HYPERINFLATION,
    HYPERCAPNIA,
    HOME_OXYGEN,
    PULM_HTN,
    UNSTABLE_CARDIAC,
    RECENT_EXACERBATION,
    PNEUMOTHORAX,
    HAEMOPTYSIS,
    CHEST_ABDO_OP,
    SEIZURES,
    PANIC_BREATH,
    INCONT,
    HERNIA,
    PAEDIATRIC;

    /// Whether this is one of the two lung conditions rather than a tag beside them.
    public boolean isLungCondition() {
        return this == ASTHMA || this == COPD;
    }
}
