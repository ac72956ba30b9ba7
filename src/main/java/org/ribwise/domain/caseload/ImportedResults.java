package org.ribwise.domain.caseload;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.ribwise.domain.trust.SignerKey;

/// Results that came in, whole: nothing of them is thrown away, so they can be merged again at any time.
///
/// @param patient whose
/// @param digest tells one file from every other, whatever it is called: coming a second time it changes nothing
/// @param createdAt when the patient made the file
/// @param importedAt when it came in
/// @param signer the key that it was signed with
/// @param text what is in it
public record ImportedResults(
        UUID patient,
        String digest,
        OffsetDateTime createdAt,
        OffsetDateTime importedAt,
        SignerKey signer,
        String text) {}
