package org.ribwise.domain.exercise;

/// What one condition means for one exercise.
///
/// @param tag the condition
/// @param action whether the exercise is not offered, or offered with care
/// @param advice what to do instead or to change
public record SafetyNote(SafetyTag tag, Action action, LocalText advice) {

    /// How strongly a condition limits an exercise: `B:` and `C:` of clinical reference 2.2.
    public enum Action {
        BLOCK,
        CAUTION
    }
}
