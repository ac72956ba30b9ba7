package org.ribwise.domain.trust;

/// Kinds of trouble with a key; each has its sentence in the message files under its own name.
public enum KeyProblem {
    /// There is no key yet.
    NO_KEY,
    /// There is one already: it is never replaced.
    KEY_EXISTS,
    /// The passphrase is not the one that the key is kept under.
    WRONG_PASSPHRASE,
    /// The passphrase is too short.
    PASSPHRASE_TOO_SHORT,
    /// The key is kept under a passphrase, and none was given.
    PASSPHRASE_NEEDED,
    /// The file of the key is damaged.
    DAMAGED,
    /// The file of the key cannot be read.
    NOT_READABLE,
    /// The file of the key cannot be written.
    NOT_WRITABLE
}
