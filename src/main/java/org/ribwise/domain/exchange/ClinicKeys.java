package org.ribwise.domain.exchange;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;

/// The physiotherapist's keys on this computer, kept under a passphrase. Calls wait for the disk and for the arithmetic
/// that makes guessing slow, about a third of a second. Trouble is a {@link org.ribwise.domain.trust.KeyTrouble}.
public interface ClinicKeys {

    /// Whose keys they are, as far as it can be told without the passphrase; empty when there are none yet.
    Optional<SignerKey> signer();

    /// The words of a key, to compare at the clinic.
    String words(SignerKey key);

    /// Makes new keys.
    ///
    /// @param passphrase what they are kept under from now on; the letters are not kept
    Open make(CharSequence passphrase);

    /// Opens the keys.
    Open unlock(CharSequence passphrase);

    /// Keeps the same keys under another passphrase: what patients trust stays.
    void change(CharSequence before, CharSequence now);

    /// Sets the keys aside, so that new ones can be made. They are not deleted: whoever remembers the passphrase can
    /// put the file back.
    ///
    /// @param at the person's time, for the name of the file
    void setAside(LocalDateTime at);

    /// Keys that are open. Nobody can tell the secret from outside.
    interface Open {

        /// For whom results can be sealed.
        SealingKey sealing();

        /// The bytes of a signed plan file, with the key in it that results can be sealed for.
        byte[] sign(PlanParcel parcel);

        /// Opens results files, also those that are sealed for these keys.
        ResultsFiles results();
    }
}
