package org.ribwise.domain.plan;

/// What one number of a session says: green, amber or red (clinical reference 3.5).
///
/// @param input which number
/// @param colour what it says
/// @param value the number; 1 for something that simply was so
/// @param limit the last number that would have been better; for green, the last number that is green
public record Light(LightInput input, Colour colour, int value, int limit) {

    /// What a number says, worst last.
    public enum Colour {
        GREEN,
        AMBER,
        RED
    }

    /// Which number.
    public enum LightInput {
        PAIN,
        PAIN_ABOVE_USUAL,
        PAIN_SPREADING,
        PAIN_NEXT_DAY,
        BREATHLESSNESS,
        BREATHLESSNESS_RISE,
        SETTLING,
        COMFORT,
        DIZZY
    }
}
