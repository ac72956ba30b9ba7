package org.ribwise.domain.trust;

import java.util.List;
import java.util.Optional;

/// Keeps whom one person trusts. Every method waits for the disk.
public interface TrustedKeys {

    /// Everybody who is trusted. A list that cannot be read is empty: then the person is asked again.
    List<TrustedKey> all();

    /// Trusts a key from now on. One that is trusted already stays as it is.
    void trust(TrustedKey key);

    /// No longer trusts a key; one that is not trusted stays that way.
    void forget(SignerKey key);

    /// The entry of a key; empty when it is not trusted.
    default Optional<TrustedKey> find(SignerKey key) {
        return all().stream().filter(trusted -> trusted.key().equals(key)).findFirst();
    }
}
