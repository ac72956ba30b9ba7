package org.ribwise.domain.alarm;

/// The warning signs of back pain, each a question in own words (clinical reference 5.5). One alone is weak
/// evidence: the tone stays calm.
public enum RedFlag {
    /// New numbness or an odd feeling between the legs.
    SADDLE_NUMBNESS(Outcome.EMERGENCY),
    /// New trouble with urine or bowel, or new loss of sexual function, with back pain.
    BLADDER_OR_BOWEL(Outcome.EMERGENCY),
    /// Pain or weakness in both legs, weakness that gets worse, unsteady walking.
    BOTH_LEGS(Outcome.EMERGENCY),
    /// Back or chest pain with sweating or faintness, or sudden tearing pain.
    TEARING_OR_FAINT(Outcome.EMERGENCY),
    /// Sudden one-sided chest or upper-back pain with more breathlessness.
    ONE_SIDED_WITH_BREATH(Outcome.EMERGENCY),
    /// A fall, crash or blow; sudden sharp mid-back pain with steroids or thin bones; loss of height, new
    /// stoop.
    FRACTURE(Outcome.URGENT),
    /// The one above, and the pain is severe or something is numb or weak.
    FRACTURE_SEVERE(Outcome.EMERGENCY),
    /// Fever, shivers, recent infection or surgery, weak immunity, injected drugs.
    INFECTION(Outcome.URGENT),
    /// Weight loss without trying, past cancer, long smoking with new constant thoracic pain.
    CANCER(Outcome.URGENT),
    /// Constant, worst at night, not eased by lying or moving.
    CONSTANT_AT_NIGHT(Outcome.URGENT),
    /// Blood in the urine or painful urination with flank pain.
    KIDNEY(Outcome.URGENT),
    /// First ever bad episode under 20 or over 50 to 55 years.
    FIRST_BAD_EPISODE(Outcome.SEE_DOCTOR),
    /// Morning stiffness of more than 30 min for months, younger than 45, better with movement.
    MORNING_STIFFNESS(Outcome.SEE_DOCTOR),
    /// Sharp rib pain after coughing, that hurts to press or to breathe: no rib or rotation exercises.
    RIB_AFTER_COUGH(Outcome.SEE_DOCTOR);

    /// What follows from a yes, the more serious the later.
    public enum Outcome {
        NONE,
        /// Not urgent: talk to a doctor.
        SEE_DOCTOR,
        URGENT,
        EMERGENCY
    }

    private final Outcome outcome;

    RedFlag(Outcome outcome) {
        this.outcome = outcome;
    }

    /// What follows from a yes.
    public Outcome outcome() {
        return outcome;
    }

    /// What follows from a not sure: contact today at the most, because nobody is told to call an emergency
    /// number for what they do not know (design value, needs sign-off).
    public Outcome outcomeIfNotSure() {
        return outcome == Outcome.EMERGENCY ? Outcome.URGENT : outcome;
    }
}
