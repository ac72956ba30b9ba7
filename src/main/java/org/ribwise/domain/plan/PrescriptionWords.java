package org.ribwise.domain.plan;

/// What the physiotherapist says about an exercise.
///
/// @param instruction to the patient, shown as it is written; may be empty
/// @param reason why it is in the plan, or what for; may be empty
public record PrescriptionWords(String instruction, String reason) {

    /// Longest instruction or reason, in characters (design value).
    public static final int LONGEST = 500;

    /// Nothing was written.
    public static final PrescriptionWords NONE = new PrescriptionWords("", "");

    /// @throws IllegalArgumentException if something is too long
    public PrescriptionWords {
        PlanText.requireText(instruction, LONGEST, "instruction");
        PlanText.requireText(reason, LONGEST, "reason");
    }
}
