package org.ribwise.ui.library;

/// What there is in the library.
enum EntryKind {
    BREATHING,
    STRETCH,
    ROUTINE
}
