package org.ribwise.domain.safety;

/// What is still there for a person who rests today (clinical reference 5.2).
public enum Offer {
    /// The routine for breathlessness.
    RECOVERY,
    /// The questions again, after some minutes.
    ASK_AGAIN,
    /// The person's own written plan.
    ACTION_PLAN,
    /// The questions that tell an emergency.
    EMERGENCY_CHECK,
    /// Relaxed tummy breathing beside the recovery routine, not as a session.
    RELAXED_BREATHING,
    /// Whom to call.
    CONTACT
}
