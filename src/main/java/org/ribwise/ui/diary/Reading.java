package org.ribwise.ui.diary;

/// What came of reading what a person has typed.
///
/// @param <T> what was looked for
public sealed interface Reading<T> {

    /// It can be used.
    ///
    /// @param value what was read
    record Read<T>(T value) implements Reading<T> {}

    /// It cannot be used yet; what was typed stays.
    ///
    /// @param problem why
    record Not<T>(EntryProblem problem) implements Reading<T> {}
}
