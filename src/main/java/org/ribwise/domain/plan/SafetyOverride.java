package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// A physiotherapist's written word that one condition does not forbid one exercise to this person (clinical
/// reference 5.7, 2). It reaches no further than that: caps, ages and the time after an attack stay as they are.
///
/// @param exercise which exercise
/// @param tag which condition
/// @param by name of the physiotherapist
/// @param reason why
/// @param at when, with their offset from UTC then
public record SafetyOverride(ExerciseId exercise, SafetyTag tag, String by, String reason, OffsetDateTime at) {

    /// @throws IllegalArgumentException if name or reason is missing or too long
    public SafetyOverride {
        PlanText.requireName(by, PlanHeading.LONGEST_NAME, "name");
        PlanText.requireName(reason, PrescriptionWords.LONGEST, "reason");
    }
}
