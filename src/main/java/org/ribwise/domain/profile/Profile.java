package org.ribwise.domain.profile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// What the safety envelope knows about a person. A condition that neither applies nor is among those not asked does
/// not apply: the person said so.
///
/// @param conditions asthma, COPD, and tags of clinical reference 2.2 that apply
/// @param prescribed exercises that a physiotherapist has switched on for this person (clinical reference 1.1,
///     level 3)
/// @param notAsked conditions that the person has not answered yet; that says nothing about them
/// @param overridden conditions that, by a physiotherapist's written word, do not forbid an exercise to this person
///     (clinical reference 5.7, 2)
public record Profile(
        Set<SafetyTag> conditions,
        Set<ExerciseId> prescribed,
        Set<SafetyTag> notAsked,
        Map<ExerciseId, Set<SafetyTag>> overridden) {

    /// The person has said that nothing applies to them; nothing is prescribed.
    public static final Profile NONE = new Profile(Set.of(), Set.of());

    /// The person has not been asked, or what they said cannot be read. Not the same as nothing: the envelope is
    /// careful with them.
    public static final Profile UNKNOWN = new Profile(Set.of(), Set.of(), EnumSet.allOf(SafetyTag.class), Map.of());

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException if a condition applies that was not answered
    public Profile {
        conditions = Set.copyOf(conditions);
        prescribed = Set.copyOf(prescribed);
        notAsked = Set.copyOf(notAsked);
        overridden = overridden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (conditions.stream().anyMatch(notAsked::contains)) {
            throw new IllegalArgumentException("a condition applies that was not answered");
        }
    }

    /// A person who has answered everything.
    public Profile(Set<SafetyTag> conditions, Set<ExerciseId> prescribed) {
        this(conditions, prescribed, Set.of());
    }

    /// A person about whom a physiotherapist has not written that a condition forbids nothing.
    public Profile(Set<SafetyTag> conditions, Set<ExerciseId> prescribed, Set<SafetyTag> notAsked) {
        this(conditions, prescribed, notAsked, Map.of());
    }

    /// A person with these conditions and no prescription.
    public static Profile of(SafetyTag... conditions) {
        return new Profile(new HashSet<>(Set.of(conditions)), Set.of());
    }

    /// Whether the person has answered everything. If not, the envelope stays careful, whatever else they said.
    public boolean known() {
        return notAsked.isEmpty();
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
        return new Profile(conditions, others, notAsked, rest);
    }

    /// The same person, to whom more applies.
    public Profile and(Set<SafetyTag> more) {
        Set<SafetyTag> all = new HashSet<>(conditions);
        all.addAll(more);
        Set<SafetyTag> open = new HashSet<>(notAsked);
        open.removeAll(more);
        return new Profile(all, prescribed, open, overridden);
    }
}
