package org.ribwise.domain.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// What the safety envelope knows about a person.
///
/// @param known whether the person has said what applies to them; if not, the sets are empty, and that says nothing
/// @param conditions asthma, COPD, and tags of clinical reference 2.2; empty when none applies
/// @param prescribed exercises that a physiotherapist has switched on for this person (clinical reference 1.1,
///     level 3)
/// @param overridden conditions that, by a physiotherapist's written word, do not forbid an exercise to this person
///     (clinical reference 5.7, 2)
public record Profile(
        boolean known,
        Set<SafetyTag> conditions,
        Set<ExerciseId> prescribed,
        Map<ExerciseId, Set<SafetyTag>> overridden) {

    /// The person has said that nothing applies to them; nothing is prescribed.
    public static final Profile NONE = new Profile(Set.of(), Set.of());

    /// The person has not been asked, or what they said cannot be read. Not the same as nothing: the envelope is
    /// careful with them.
    public static final Profile UNKNOWN = new Profile(false, Set.of(), Set.of(), Map.of());

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException if something applies to a person of whom nothing is known
    public Profile {
        conditions = Set.copyOf(conditions);
        prescribed = Set.copyOf(prescribed);
        overridden = overridden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (!known && !(conditions.isEmpty() && prescribed.isEmpty() && overridden.isEmpty())) {
            throw new IllegalArgumentException("something is known of an unknown person");
        }
    }

    /// A person who has said what applies to them.
    public Profile(Set<SafetyTag> conditions, Set<ExerciseId> prescribed) {
        this(true, conditions, prescribed, Map.of());
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

    /// Whether a physiotherapist has written that a condition does not forbid an exercise to this person.
    public boolean isOverridden(ExerciseId exercise, SafetyTag condition) {
        return overridden.getOrDefault(exercise, Set.of()).contains(condition);
    }

    /// The same without anything that a physiotherapist has written about this exercise.
    public Profile withoutWordOn(ExerciseId exercise) {
        Set<ExerciseId> others = new HashSet<>(prescribed);
        others.remove(exercise);
        Map<ExerciseId, Set<SafetyTag>> rest = new HashMap<>(overridden);
        rest.remove(exercise);
        return new Profile(known, conditions, others, rest);
    }
}
