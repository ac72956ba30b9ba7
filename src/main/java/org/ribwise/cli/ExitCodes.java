package org.ribwise.cli;

/// How a command ends. The numbers are part of the command line's contract: scripts rely on them.
final class ExitCodes {

    /// All is well.
    static final int GOOD = 0;

    /// Files were read and something is wrong with them.
    static final int PROBLEMS = 1;

    /// The command line is wrong, or something that it names is not there or cannot be read.
    static final int UNANSWERABLE = 2;

    /// The safety envelope does not let the exercise through for this person.
    static final int REFUSED = 3;

    /// The file is as it was signed, but nobody has trusted its key yet.
    static final int STRANGER = 4;

    private ExitCodes() {}
}
