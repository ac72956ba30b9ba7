package org.ribwise.exchange.signing;

import java.security.SecureRandom;

/// Both keys of one person: one signs, one opens what was sealed for them.
///
/// @param signing signs
/// @param opening opens
public record KeyRing(SigningKey signing, OpeningKey opening) {

    /// Makes new keys.
    public static KeyRing make(SecureRandom random) {
        return new KeyRing(SigningKey.make(random), OpeningKey.make(random));
    }
}
