package org.ribwise.domain.drafting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SwitchedOn;

/// What the physiotherapist answers for by name, with a reason.
///
/// @param switchedOn exercises that need a physiotherapist's word; each exercise once
/// @param overrides conditions that do not forbid an exercise; each pair once
public record WrittenWord(List<SwitchedOn> switchedOn, List<SafetyOverride> overrides) {

    /// Nothing was written.
    public static final WrittenWord NONE = new WrittenWord(List.of(), List.of());

    /// Copies the lists.
    public WrittenWord {
        switchedOn = List.copyOf(switchedOn);
        overrides = List.copyOf(overrides);
    }

    /// The same with an exercise switched on; what was written about it before holds no more.
    public WrittenWord and(SwitchedOn on) {
        return new WrittenWord(
                Stream.concat(withoutSwitch(on.exercise()).switchedOn.stream(), Stream.of(on))
                        .toList(),
                overrides);
    }

    /// The same with a condition overridden; what was written about it before holds no more.
    public WrittenWord and(SafetyOverride override) {
        return new WrittenWord(
                switchedOn,
                Stream.concat(
                                withoutOverride(override.exercise(), override.tag()).overrides.stream(),
                                Stream.of(override))
                        .toList());
    }

    /// The same without an exercise switched on.
    public WrittenWord withoutSwitch(ExerciseId exercise) {
        return new WrittenWord(
                switchedOn.stream()
                        .filter(on -> !on.exercise().equals(exercise))
                        .toList(),
                overrides);
    }

    /// The same without the override of a condition.
    public WrittenWord withoutOverride(ExerciseId exercise, SafetyTag tag) {
        return new WrittenWord(
                switchedOn,
                overrides.stream()
                        .filter(over -> !over.exercise().equals(exercise) || over.tag() != tag)
                        .toList());
    }

    /// Only what is about these exercises: a word about an exercise that is not in the plan has no place in it.
    WrittenWord about(Set<ExerciseId> exercises) {
        return new WrittenWord(
                switchedOn.stream()
                        .filter(on -> exercises.contains(on.exercise()))
                        .toList(),
                overrides.stream()
                        .filter(over -> exercises.contains(over.exercise()))
                        .toList());
    }
}
