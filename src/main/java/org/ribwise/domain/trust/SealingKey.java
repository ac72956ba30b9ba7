package org.ribwise.domain.trust;

import java.util.regex.Pattern;

/// For whom a file can be sealed: the public half of an X25519 key.
///
/// @param base64 its 32 bytes in Base64, 44 letters
public record SealingKey(String base64) {

    private static final Pattern KEY = Pattern.compile(SignerKey.FORM);

    /// @throws IllegalArgumentException if it is no key
    public SealingKey {
        if (!KEY.matcher(base64).matches()) {
            throw new IllegalArgumentException("not a key");
        }
    }
}
