package org.ribwise.exchange.signing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.disk.OwnerOnly;
import org.ribwise.disk.WholeFile;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;
import org.ribwise.domain.trust.SignerKey;

/// The file that a person's keys are kept in, which nobody but its owner may read. It is made on first use and never
/// replaced: a key that is lost takes everybody's trust with it.
public final class KeyFile {

    private static final int MOST_BYTES = 4_096;
    private static final BorderFile<KeyJson> FORMAT =
            new BorderFile<>("key", KeyJson.class, new JsonLimits(MOST_BYTES, 20));

    private final Path path;
    private final Vault vault;
    private final SecureRandom random;

    /// @param path where it is; it need not exist
    public KeyFile(Path path) {
        this(path, Vault.USUAL, new SecureRandom());
    }

    KeyFile(Path path, Vault vault, SecureRandom random) {
        this.path = path;
        this.vault = vault;
        this.random = random;
    }

    /// The physiotherapist's keys in a data folder; they are kept under a passphrase.
    public static KeyFile ofPhysiotherapist(Path data) {
        return new KeyFile(data.resolve("keys").resolve("physiotherapist.ribwise-key"));
    }

    /// The keys that a patient's results are signed with; they have no passphrase.
    public static KeyFile ofPatient(Path data) {
        return new KeyFile(data.resolve("keys").resolve("patient.ribwise-key"));
    }

    /// Whether there are keys already.
    public boolean exists() {
        return Files.exists(path);
    }

    /// Whose keys they are, as far as it can be told without the passphrase; empty when there are none.
    ///
    /// @throws KeyTrouble if the file cannot be read
    public Optional<SignerKey> signer() {
        return exists() ? Optional.of(new SignerKey(read().signing())) : Optional.empty();
    }

    /// Makes new keys and keeps them.
    ///
    /// @param passphrase what they are kept under; null for none
    /// @throws KeyTrouble if there are keys already, or if they cannot be written
    public KeyRing make(@Nullable Passphrase passphrase) {
        KeyRing keys = KeyRing.make(random);
        write(passphrase == null ? Vault.open(keys) : vault.lock(keys, passphrase, random), WholeFile.Existing.KEEP);
        return keys;
    }

    /// The keys.
    ///
    /// @param passphrase what they are kept under; null for none
    /// @throws KeyTrouble if there are none, if the passphrase is not the right one, or if the file cannot be read
    public KeyRing unlock(@Nullable Passphrase passphrase) {
        return Vault.unlock(read(), passphrase);
    }

    /// Keeps the same keys under another passphrase.
    ///
    /// @throws KeyTrouble as for unlocking and making
    public void change(Passphrase before, Passphrase now) {
        KeyRing keys = unlock(before);
        write(vault.lock(keys, now, random), WholeFile.Existing.REPLACE);
    }

    private KeyJson read() {
        if (!exists()) {
            throw new KeyTrouble(KeyProblem.NO_KEY);
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new KeyTrouble(KeyProblem.DAMAGED);
            }
            Findings findings = new Findings(String.valueOf(path.getFileName()));
            return FORMAT.read(Files.readString(path, StandardCharsets.US_ASCII), findings)
                    .orElseThrow(() -> new KeyTrouble(KeyProblem.DAMAGED));
        } catch (CharacterCodingException noText) {
            throw new KeyTrouble(KeyProblem.DAMAGED);
        } catch (IOException trouble) {
            throw new KeyTrouble(KeyProblem.NOT_READABLE, trouble);
        }
    }

    private void write(KeyJson keys, WholeFile.Existing existing) {
        try {
            OwnerOnly.folderOf(path);
            byte[] bytes = FORMAT.text(keys).getBytes(StandardCharsets.US_ASCII);
            new WholeFile(path, WholeFile.Reader.OWNER_ONLY).write(bytes, existing);
        } catch (FileAlreadyExistsException there) {
            throw new KeyTrouble(KeyProblem.KEY_EXISTS, there);
        } catch (IOException trouble) {
            throw new KeyTrouble(KeyProblem.NOT_WRITABLE, trouble);
        }
    }
}
