package org.ribwise.domain.safety;

/// The stop rules during a session (clinical reference 5.3), one for each line of its table.
public enum StopRule {
    /// Dizziness, tingling lips or fingers, cramping hands.
    OVER_BREATHING,
    /// Breathlessness from the stop value, or above the usual and not falling after stopping.
    BREATHLESS,
    /// Breathlessness at rest beyond the usual that is getting worse.
    WORSE_AT_REST,
    /// Wheeze, tight chest or cough that builds up.
    ASTHMA_SYMPTOMS,
    /// Chest pain or pressure, pain to arm, jaw or back, cold sweat, grey colour.
    CHEST_PAIN,
    /// Sudden sharp one-sided chest or upper-back pain with breathlessness.
    ONE_SIDED_PAIN,
    /// Low oxygen saturation.
    LOW_OXYGEN,
    /// A peak flow in the red zone, blown after the session.
    RED_PEAK_FLOW,
    /// Palpitations, faintness, confusion, blurred vision.
    FAINT,
    /// New or worse pain of back or leg.
    BACK_OR_LEG,
    /// Nausea, excessive fatigue, a coughing fit of more than a minute.
    SICK_OR_TIRED,
    /// The person pressed stop, with no symptom.
    PRESSED_STOP;

    /// Whether an emergency by this rule is one of the breath: upright, and the reliever (clinical reference 5.4).
    public boolean isOfTheBreath() {
        return switch (this) {
            case BREATHLESS, WORSE_AT_REST, ASTHMA_SYMPTOMS, LOW_OXYGEN, RED_PEAK_FLOW -> true;
            case OVER_BREATHING, CHEST_PAIN, ONE_SIDED_PAIN, FAINT, BACK_OR_LEG, SICK_OR_TIRED, PRESSED_STOP -> false;
        };
    }

    /// Whether it is a symptom: stops are counted, and a new session waits (clinical reference 3.5).
    public boolean isSymptom() {
        return this != PRESSED_STOP;
    }
}
