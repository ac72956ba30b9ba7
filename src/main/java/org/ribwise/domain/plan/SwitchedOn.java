package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import org.ribwise.domain.exercise.ExerciseId;

/// An exercise that nobody does without a physiotherapist's word, switched on for this person: level 3 (clinical
/// reference 1.1), or anything for somebody under 16 (clinical reference 2.2).
///
/// @param exercise which
/// @param by name of the physiotherapist
/// @param reason why
/// @param at when, with their offset from UTC then
public record SwitchedOn(ExerciseId exercise, String by, String reason, OffsetDateTime at) {

    /// @throws IllegalArgumentException if name or reason is missing or too long
    public SwitchedOn {
        PlanText.requireName(by, PlanHeading.LONGEST_NAME, "name");
        PlanText.requireName(reason, PrescriptionWords.LONGEST, "reason");
    }
}
