package org.ribwise.domain.trust;

import java.time.LocalDate;

/// A key that the person has decided to trust, once, after comparing its words at the clinic.
///
/// @param key the whole key, not only its words
/// @param name whose it is, as the first file said
/// @param since the person's date when it was trusted
public record TrustedKey(SignerKey key, String name, LocalDate since) {

    /// Longest name, in characters (design value).
    public static final int LONGEST_NAME = 80;

    /// @throws IllegalArgumentException if the name is blank or too long
    public TrustedKey {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
    }
}
