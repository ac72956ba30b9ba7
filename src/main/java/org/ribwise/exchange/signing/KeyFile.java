package org.ribwise.exchange.signing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    private static final String EXTENSION = ".ribwise-key";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
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
        return new KeyFile(data.resolve("keys").resolve("physiotherapist" + EXTENSION));
    }

    /// The keys that a patient's results are signed with; they have no passphrase.
    public static KeyFile ofPatient(Path data) {
        return new KeyFile(data.resolve("keys").resolve("patient" + EXTENSION));
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

    /// Sets the keys aside, so that new ones can be made: for whoever has forgotten the passphrase, or where the
    /// file is damaged. The file stays beside its place under a name with the time, never in the place of another.
    ///
    /// @param at the person's time
    /// @throws KeyTrouble if there are none, or the file cannot be moved
    public void setAside(LocalDateTime at) {
        if (!exists()) {
            throw new KeyTrouble(KeyProblem.NO_KEY);
        }
        String name = String.valueOf(path.getFileName());
        String aside = name.replace(EXTENSION, "-" + TIME.format(at));
        Path free = path.resolveSibling(aside + EXTENSION);
        for (int number = 2; Files.exists(free); number++) {
            free = path.resolveSibling(aside + "-" + number + EXTENSION);
        }
        try {
            Files.move(path, free);
        } catch (IOException trouble) {
            throw new KeyTrouble(KeyProblem.NOT_WRITABLE, trouble);
        }
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
