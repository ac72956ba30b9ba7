package org.ribwise.domain.trust;

/// A key cannot be used, kept or read. Carries no key and no passphrase.
public final class KeyTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final KeyProblem kind;

    /// @param kind what kind of trouble, for a sentence on screen
    public KeyTrouble(KeyProblem kind) {
        super(kind.name());
        this.kind = kind;
    }

    /// @param kind what kind of trouble, for a sentence on screen
    /// @param technical what the system said
    public KeyTrouble(KeyProblem kind, Throwable technical) {
        super(kind.name(), technical);
        this.kind = kind;
    }

    /// What kind of trouble.
    public KeyProblem kind() {
        return kind;
    }
}
