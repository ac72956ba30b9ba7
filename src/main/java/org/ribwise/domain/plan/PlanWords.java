package org.ribwise.domain.plan;

import java.util.List;

/// What physiotherapist and patient agreed in words.
///
/// @param goals at most 12
/// @param notes of the physiotherapist to the patient; may be empty
public record PlanWords(List<PlanGoal> goals, String notes) {

    /// Longest notes, in characters (design value).
    public static final int LONGEST_NOTES = 4_000;

    /// Nothing was written.
    public static final PlanWords NONE = new PlanWords(List.of(), "");

    /// Most goals (design value).
    public static final int MOST_GOALS = 12;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there are too many goals or the notes are too long
    public PlanWords {
        goals = List.copyOf(goals);
        if (goals.size() > MOST_GOALS) {
            throw new IllegalArgumentException(goals.size() + " goals");
        }
        PlanText.requireText(notes, LONGEST_NOTES, "notes");
    }
}
