package org.ribwise.domain.safety;

/// What the screen asks for after a stop (clinical reference 5.1, 5.3).
public enum StopAction {
    /// Sit, breathe in and out through the nose at one's own pace.
    SIT_NOSE_BREATHING,
    /// The routine for breathlessness.
    RECOVERY,
    /// Rest, pursed lips, prescribed oxygen only as prescribed.
    REST_PURSED_LIPS,
    /// Rest.
    REST,
    /// Asthma first aid (clinical reference 5.4).
    FIRST_AID,
    /// The emergency screen.
    EMERGENCY_SCREEN,
    /// The questions that tell an emergency.
    EMERGENCY_CHECK,
    /// The person's own written plan.
    ACTION_PLAN,
    /// The questions about warning signs of the back.
    RED_FLAGS,
    /// Contact the care team today.
    CONTACT_TODAY,
    /// Rate again after some minutes.
    RATE_AGAIN,
    /// Next time one step down.
    STEP_DOWN
}
