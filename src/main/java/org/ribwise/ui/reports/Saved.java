package org.ribwise.ui.reports;

/// What became of saving a report.
public enum Saved {
    /// All of it is there.
    WRITTEN,
    /// Something of that name is there already, and stays.
    EXISTS,
    /// There is no room for it.
    FULL,
    /// The folder is not there, or nothing may be written in it.
    NOT_WRITABLE
}
