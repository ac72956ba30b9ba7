package org.ribwise.domain.exchange;

import java.util.Optional;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;

/// The patient's keys on this computer; they have no passphrase. Calls wait for the disk. Trouble is a
/// {@link org.ribwise.domain.trust.KeyTrouble}.
public interface PatientKeys {

    /// Whose keys they are; empty when there are none yet.
    Optional<SignerKey> signer();

    /// The words of a key, to compare at the clinic.
    String words(SignerKey key);

    /// The bytes of a signed results file. The keys are made on first use.
    ///
    /// @param sealFor who alone can open it; empty: everybody can read it
    /// @throws IllegalArgumentException if it would be larger than a results file may be
    byte[] sign(Results results, Optional<SealingKey> sealFor);
}
