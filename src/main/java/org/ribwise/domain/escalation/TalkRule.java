package org.ribwise.domain.escalation;

/// The rules of "talk to your doctor or physiotherapist", none of them urgent (clinical reference 5.6).
public enum TalkRule {
    /// Pain of 7 or more on 3 of 7 days.
    SEVERE_PAIN,
    /// Pain that has not eased for 4 weeks.
    PAIN_NOT_EASING,
    /// New pain after exercises that lasted more than a day, twice in 4 weeks.
    PAIN_AFTER_EXERCISE,
    /// Reliever for symptoms on more than 2 of 7 days.
    RELIEVER_OFTEN,
    /// Woken at night within 7 days.
    NIGHT_WAKING,
    /// A yes in the weekly asthma check of the last 4 weeks.
    ASTHMA_CHECK,
    /// The last entered total of the ACT is 19 or less.
    LOW_ACT,
    /// Peak flow below green on 3 of 7 days.
    LOW_PEAK_FLOW,
    /// Reliever before each of the last 3 sessions.
    RELIEVER_BEFORE_SESSIONS,
    /// Breathless with less activity than last month.
    BREATHLESS_SOONER,
    /// More sputum, or another colour.
    SPUTUM,
    /// Ankle swelling.
    ANKLE_SWELLING,
    /// Two attacks in twelve months; also ask about bone health.
    ATTACKS,
    /// Two steroid courses in twelve months; also ask about bone health.
    STEROID_COURSES,
    /// Low mood, fear of movement or of breathlessness.
    MOOD_OR_FEAR,
    /// Cough leaks or pelvic symptoms.
    PELVIC
}
