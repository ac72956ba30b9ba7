package org.ribwise.domain.safety;

/// The rules of the gate before every session (clinical reference 5.2), each under the number it has there.
public enum GateRule {
    /// Wheezing, tight or more breathless than usual now, or more reliever than planned in the last 4 hours.
    G1_BREATHING_WORSE,
    /// An attack or flare-up in the last 2 weeks.
    G2_RECENT_FLARE,
    /// Fever, chest infection or unwell today.
    G3_UNWELL,
    /// Chest pain, palpitations, fainting, new ankle swelling, calf pain or swelling.
    G4_HEART_OR_CIRCULATION,
    /// Coughed blood, more than streaks.
    G5_COUGHED_BLOOD,
    /// Too breathless to begin.
    G6_BREATHLESS,
    /// The peak flow is below green.
    G7_PEAK_FLOW,
    /// The oxygen saturation is below the floor.
    G8_OXYGEN,
    /// A new warning sign of the back.
    G9_BACK_RED_FLAG,
    /// A large meal less than 1 to 2 hours ago.
    G10_LARGE_MEAL,
    /// Reliever, phone, water and chair within reach; somebody knows. A reminder, it closes nothing.
    G11_WITHIN_REACH,
    /// Pain of 7 or more, or new spreading pain.
    G12_PAIN,
    /// Something needs a doctor's word first (the list under the gate).
    MEDICAL_CLEARANCE,
    /// The resting pulse is above what needs no doctor's word (the list under the gate).
    RESTING_PULSE,
    /// An earlier stop or warning still holds (clinical reference 5.1, 5.3).
    EARLIER_EVENT,
    /// An attack is too short ago (clinical reference 3.5).
    AFTER_ATTACK,
    /// A question that has to be asked was not.
    UNANSWERED;

    /// Whether an emergency by this rule is one of the breath: upright, and the reliever (clinical reference 5.4).
    public boolean isOfTheBreath() {
        return this == G1_BREATHING_WORSE || this == G7_PEAK_FLOW || this == G8_OXYGEN;
    }

    /// Whether it is rated again before a session may begin: how the breath is now, and what was measured (clinical
    /// reference 5.1, STOP_REST). The others are asked afresh each time, or have a date of their own.
    public boolean isRatedAgain() {
        return switch (this) {
            case G1_BREATHING_WORSE, G6_BREATHLESS, G8_OXYGEN, RESTING_PULSE -> true;
            case G2_RECENT_FLARE,
                    G3_UNWELL,
                    G4_HEART_OR_CIRCULATION,
                    G5_COUGHED_BLOOD,
                    G7_PEAK_FLOW,
                    G9_BACK_RED_FLAG,
                    G10_LARGE_MEAL,
                    G11_WITHIN_REACH,
                    G12_PAIN,
                    MEDICAL_CLEARANCE,
                    EARLIER_EVENT,
                    AFTER_ATTACK,
                    UNANSWERED -> false;
        };
    }
}
