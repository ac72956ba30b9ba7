package org.ribwise.exchange.signing;

import org.ribwise.domain.trust.FileRefusal;

/// What comes of opening a signed file.
public sealed interface Opening {

    /// It is as its signer made it. Whether the signer is trusted is another question.
    ///
    /// @param file what is in it
    record Sound(SignedFile file) implements Opening {}

    /// It is not opened; nothing of it is used.
    ///
    /// @param reason why
    record Refused(FileRefusal reason) implements Opening {}
}
