package org.ribwise.domain.record;

/// The person's record cannot be opened, read or written. What was there is untouched. Carries no health data.
public final class RecordUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause cause;

    /// @param cause what kind of trouble, for a sentence on screen
    /// @param technical what the system said, for the log
    public RecordUnavailable(Cause cause, Throwable technical) {
        super(cause.name(), technical);
        this.cause = cause;
    }

    /// Trouble that nothing else caused.
    ///
    /// @param cause what kind of trouble, for a sentence on screen
    public RecordUnavailable(Cause cause) {
        super(cause.name());
        this.cause = cause;
    }

    /// What kind of trouble.
    public Cause kind() {
        return cause;
    }

    /// Kinds of trouble; each has its sentence in the message files under its own name.
    public enum Cause {
        /// Written by a newer Ribwise: it is left as it is.
        NEWER_VERSION,
        /// It is not a Ribwise record.
        FOREIGN_FILE,
        /// It is made up: nobody's own data.
        MADE_UP,
        /// It is damaged.
        DAMAGED,
        /// Another Ribwise holds it, or the disk is full or not writable.
        NOT_WRITABLE,
        /// It cannot be read.
        NOT_READABLE
    }
}
