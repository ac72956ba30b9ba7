package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
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

    /// Conditions that no override reaches: an exercise is switched on for somebody under 16, and after an attack
    /// the start of the ramp is the rule for everyone (clinical reference 1.5, 2.2).
    private static final Set<SafetyTag> NEVER = EnumSet.of(SafetyTag.PAEDIATRIC, SafetyTag.RECENT_EXACERBATION);

    /// @throws IllegalArgumentException if name or reason is missing or too long, or if the condition cannot be
    ///     overridden
    public SafetyOverride {
        if (!isPossible(tag)) {
            throw new IllegalArgumentException(tag + " cannot be overridden");
        }
        PlanText.requireName(by, PlanHeading.LONGEST_NAME, "name");
        PlanText.requireName(reason, PrescriptionWords.LONGEST, "reason");
    }

    /// Whether there can be an override of a condition.
    static boolean isPossible(SafetyTag tag) {
        return !NEVER.contains(tag);
    }
}
