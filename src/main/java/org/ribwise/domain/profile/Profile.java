package org.ribwise.domain.profile;

import java.util.HashSet;
import java.util.Set;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// What the safety envelope knows about a person.
///
/// @param known whether the person has said what applies to them; if not, the sets are empty, and that says nothing
/// @param conditions asthma, COPD, and tags of clinical reference 2.2; empty when none applies
/// @param prescribed exercises that a physiotherapist has switched on for this person (clinical reference 1.1,
///     level 3)
public record Profile(boolean known, Set<SafetyTag> conditions, Set<ExerciseId> prescribed) {

    /// The person has said that nothing applies to them; nothing is prescribed.
    public static final Profile NONE = new Profile(Set.of(), Set.of());

    /// The person has not been asked, or what they said cannot be read. Not the same as nothing: the envelope is
    /// careful with them.
    public static final Profile UNKNOWN = new Profile(false, Set.of(), Set.of());

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException if something applies to a person of whom nothing is known
    public Profile {
        conditions = Set.copyOf(conditions);
        prescribed = Set.copyOf(prescribed);
        if (!known && !(conditions.isEmpty() && prescribed.isEmpty())) {
            throw new IllegalArgumentException("something is known of an unknown person");
        }
    }

    /// A person who has said what applies to them.
    public Profile(Set<SafetyTag> conditions, Set<ExerciseId> prescribed) {
        this(true, conditions, prescribed);
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
