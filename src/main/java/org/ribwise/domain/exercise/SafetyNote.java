package org.ribwise.domain.exercise;

import java.util.Optional;

/// What one condition means for one exercise.
///
/// @param tag the condition
/// @param action whether the exercise is not offered, or offered with care
/// @param advice what to do instead or to change
/// @param instead the exercise to do instead, if there is one; with `CAUTION` it is the easier way, with `BLOCK` the
///     alternative
/// @param limits what is played differently; nothing for `BLOCK`
public record SafetyNote(SafetyTag tag, Action action, LocalText advice, Optional<ExerciseId> instead, Limits limits) {

    /// @throws IllegalArgumentException if something that is not offered has limits
    public SafetyNote {
        if (action == Action.BLOCK && !limits.equals(Limits.NONE)) {
            throw new IllegalArgumentException(tag + " blocks and limits at once");
        }
    }

    /// How strongly a condition limits an exercise: `B:` and `C:` of clinical reference 2.2.
    public enum Action {
        BLOCK,
        CAUTION
    }
}
