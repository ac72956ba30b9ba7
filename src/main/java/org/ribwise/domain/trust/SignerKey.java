package org.ribwise.domain.trust;

import java.util.regex.Pattern;

/// Who signed: the public half of an Ed25519 key.
///
/// @param base64 its 32 bytes in Base64, 44 letters
public record SignerKey(String base64) {

    /// How a key is written: 43 letters and the sign that fills up. Of the last letter two bits are used, the others
    /// are 0, so that there is one way to write each key.
    public static final String FORM = "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=";

    private static final Pattern KEY = Pattern.compile(FORM);

    /// @throws IllegalArgumentException if it is no key
    public SignerKey {
        if (!KEY.matcher(base64).matches()) {
            throw new IllegalArgumentException("not a key");
        }
    }
}
