package org.ribwise.ui.library;

/// Levels of exercises (clinical reference 1.1).
enum EntryLevel {
    /// Everyone, once cleared for exercise.
    FIRST(1),
    /// After level 1.
    SECOND(2),
    /// Only when prescribed.
    PRESCRIBED(3);

    private final int number;

    EntryLevel(int number) {
        this.number = number;
    }

    /// 1 to 3.
    int number() {
        return number;
    }

    /// @param level 1 to 3
    static EntryLevel of(int level) {
        return values()[level - 1];
    }
}
