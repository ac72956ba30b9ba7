package org.ribwise.exchange.signing;

import org.jspecify.annotations.Nullable;

/// The file of a person's keys. Everything but the secret may be read by anybody who can read the file.
///
/// @param ribwise always `key`
/// @param format version of the format
/// @param signing public half of the key that signs
/// @param opening public half of the key that opens
/// @param iterations how often the passphrase is hashed; left out when there is none
/// @param salt makes the same passphrase another key in every file; left out when there is none
/// @param nonce number of this encryption; left out when there is no passphrase
/// @param secret the private halves, encrypted when there is a passphrase
record KeyJson(
        String ribwise,
        int format,
        String signing,
        String opening,
        @Nullable Integer iterations,
        @Nullable String salt,
        @Nullable String nonce,
        String secret) {}
