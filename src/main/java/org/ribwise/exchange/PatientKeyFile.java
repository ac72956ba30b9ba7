package org.ribwise.exchange;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.ribwise.domain.exchange.PatientKeys;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.signing.KeyFile;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;

/// The patient's keys as the file that keeps them.
///
/// @param file the file
public record PatientKeyFile(KeyFile file) implements PatientKeys {

    /// Those of a data folder.
    public static PatientKeyFile in(Path data) {
        return new PatientKeyFile(KeyFile.ofPatient(data));
    }

    @Override
    public Optional<SignerKey> signer() {
        return file.signer();
    }

    @Override
    public String words(SignerKey key) {
        return KeyWords.of(key);
    }

    @Override
    public byte[] sign(Results results, Optional<SealingKey> sealFor) {
        KeyRing keys = file.exists() ? file.unlock(null) : file.make(null);
        return JsonResultsFiles.sign(results, keys.signing(), sealFor, new SecureRandom());
    }
}
