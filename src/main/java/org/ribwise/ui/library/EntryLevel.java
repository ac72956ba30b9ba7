package org.ribwise.ui.library;

/// Levels of exercises (clinical reference 1.1).
enum EntryLevel {
    /// Everyone, once cleared for exercise.
    FIRST,
    /// After level 1.
    SECOND,
    /// Only when prescribed.
    PRESCRIBED;

    /// @param level 1 to 3
    static EntryLevel of(int level) {
        return values()[level - 1];
    }
}
