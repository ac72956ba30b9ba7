package org.ribwise.domain.profile;

import java.util.HashSet;
import java.util.Set;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// What the safety envelope knows about a person.
///
/// @param conditions asthma, COPD, and tags of clinical reference 2.2; empty when none is known
/// @param prescribed exercises that a physiotherapist has switched on for this person (clinical reference 1.1,
///     level 3)
public record Profile(Set<SafetyTag> conditions, Set<ExerciseId> prescribed) {

    /// Nothing is known and nothing is prescribed.
    public static final Profile NONE = new Profile(Set.of(), Set.of());

    /// Copies the sets.
    public Profile {
        conditions = Set.copyOf(conditions);
        prescribed = Set.copyOf(prescribed);
    }

    /// A person with these conditions and no prescription.
    public static Profile of(SafetyTag... conditions) {
        return new Profile(new HashSet<>(Set.of(conditions)), Set.of());
    }

    /// Whether a condition applies.
    public boolean has(SafetyTag condition) {
        return conditions.contains(condition);
    }

    /// Whether a physiotherapist has switched an exercise on for this person.
    public boolean isPrescribed(ExerciseId exercise) {
        return prescribed.contains(exercise);
    }
}
