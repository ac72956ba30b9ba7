package org.ribwise.domain.caseload;

/// Why a physiotherapist may want to call a patient, the most urgent first: the caseload is put in this order. The
/// order and its numbers are design values and need sign-off, where no source is named.
public enum CallReason {
    /// A rule asked for the care team today or for the emergency number (clinical reference 5.1).
    SERIOUS,
    /// Stopped for a symptom twice within 7 days (clinical reference 3.5: pause, and tell the physiotherapist).
    STOPPED_TWICE,
    /// Breathlessness is worse by a change that matters (clinical reference 4.1).
    BREATHLESSNESS_WORSE,
    /// Pain is worse by a change that matters (clinical reference 4.1).
    PAIN_WORSE,
    /// Stopped for a symptom once within 28 days.
    STOPPED,
    /// A rule of "talk to your doctor or physiotherapist" held (clinical reference 5.6).
    WORTH_TALKING,
    /// No session for 7 days or more although the plan asked for some (clinical reference 3.5: after one week off, one
    /// step less).
    NO_SESSION,
    /// Less than half of what the plan asked for was done in 28 days.
    LITTLE_DONE,
    /// A plan was given, and nothing has been heard for 21 days or more.
    NO_NEWS,
    /// There is no plan yet.
    NO_PLAN
}
