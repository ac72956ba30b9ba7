package org.ribwise.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.signing.KeyFile;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Passphrase;

/// The physiotherapist's keys as the file that keeps them.
///
/// @param file the file
public record ClinicKeyFile(KeyFile file) implements ClinicKeys {

    /// Those of a data folder.
    public static ClinicKeyFile in(Path data) {
        return new ClinicKeyFile(KeyFile.ofPhysiotherapist(data));
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
    public Open make(CharSequence passphrase) {
        try (Passphrase chosen = Passphrase.chosen(passphrase)) {
            return new Ring(file.make(chosen));
        }
    }

    @Override
    public Open unlock(CharSequence passphrase) {
        try (Passphrase typed = Passphrase.typed(passphrase)) {
            return new Ring(file.unlock(typed));
        }
    }

    @Override
    public void change(CharSequence before, CharSequence now) {
        try (Passphrase typed = Passphrase.typed(before);
                Passphrase chosen = Passphrase.chosen(now)) {
            file.change(typed, chosen);
        }
    }

    @Override
    public void setAside(LocalDateTime at) {
        file.setAside(at);
    }

    private record Ring(KeyRing keys) implements Open {

        @Override
        public SealingKey sealing() {
            return keys.opening().sealing();
        }

        @Override
        public byte[] sign(PlanParcel parcel) {
            return JsonPlanFiles.sign(
                    new PlanParcel(parcel.plan(), Optional.of(sealing()), parcel.ownExercises()), keys.signing());
        }

        @Override
        public ResultsFiles results() {
            return new JsonResultsFiles(Optional.of(keys.opening()));
        }

        /// Says nothing of the keys.
        @Override
        public String toString() {
            return "keys";
        }
    }
}
