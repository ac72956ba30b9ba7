package org.ribwise.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;

/// Keys are made once, kept for their owner alone, and never given away.
class KeyFileTest {

    private static final Vault QUICK = new Vault(1_000);

    @TempDir
    Path folder;

    private Path path;
    private KeyFile file;

    @BeforeEach
    void choosePlace() {
        path = folder.resolve("keys").resolve("physiotherapist.ribwise-key");
        file = new KeyFile(path, QUICK, Keys.random(5));
    }

    @Test
    void keysAreFoundAgainUnderTheirPassphrase() {
        KeyRing made = file.make(chosen("long enough words"));
        KeyRing found = file.unlock(typed("long enough words"));
        assertThat(found.signing().signer()).isEqualTo(made.signing().signer());
        assertThat(found.signing().secret()).isEqualTo(made.signing().secret());
        assertThat(found.opening().secret()).isEqualTo(made.opening().secret());
        assertThat(file.signer()).hasValue(made.signing().signer());
    }

    @Test
    void anotherPassphraseOpensNothing() {
        file.make(chosen("long enough words"));
        expect(KeyProblem.WRONG_PASSPHRASE, () -> file.unlock(typed("long enough word")));
        expect(KeyProblem.PASSPHRASE_NEEDED, () -> file.unlock(null));
    }

    @Test
    void thePassphraseCanBeChanged() {
        KeyRing made = file.make(chosen("long enough words"));
        file.change(typed("long enough words"), chosen("other words, too"));
        assertThat(file.unlock(typed("other words, too")).signing().secret())
                .isEqualTo(made.signing().secret());
        expect(KeyProblem.WRONG_PASSPHRASE, () -> file.unlock(typed("long enough words")));
        expect(KeyProblem.WRONG_PASSPHRASE, () -> file.change(typed("wrong"), chosen("whatever it is")));
    }

    @Test
    void aKeyWhosePassphraseIsForgottenIsSetAsideAndNeverDeleted() throws IOException {
        LocalDateTime at = LocalDateTime.of(2027, 2, 1, 9, 15);
        expect(KeyProblem.NO_KEY, () -> file.setAside(at));
        for (int time = 0; time < 2; time++) {
            file.make(chosen("long enough words"));
            byte[] bytes = Files.readAllBytes(path);
            file.setAside(at);
            assertThat(file.signer()).isEmpty();
            String name = "physiotherapist-2027-02-01-091500" + (time == 0 ? "" : "-2") + ".ribwise-key";
            assertThat(path.resolveSibling(name)).hasBinaryContent(bytes);
        }
    }

    @Test
    void aShortPassphraseIsNotTaken() {
        expect(KeyProblem.PASSPHRASE_TOO_SHORT, () -> chosen("nine char"));
        assertThat(file.exists()).isFalse();
    }

    @Test
    void thereIsNoKeyBeforeOneIsMade() {
        assertThat(file.exists()).isFalse();
        assertThat(file.signer()).isEmpty();
        expect(KeyProblem.NO_KEY, () -> file.unlock(null));
    }

    @Test
    void aKeyIsNeverReplaced() {
        KeyRing made = file.make(null);
        expect(KeyProblem.KEY_EXISTS, () -> file.make(null));
        assertThat(file.unlock(null).signing().secret())
                .isEqualTo(made.signing().secret());
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        file.make(chosen("long enough words"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
        try (Stream<Path> all = Files.list(folder.resolve("keys"))) {
            assertThat(all).containsExactly(path);
        }
    }

    @Test
    void neitherThePassphraseNorTheSecretIsInTheFile() throws IOException {
        KeyRing made = file.make(chosen("long enough words"));
        byte[] secret = made.signing().secret();
        String text = Files.readString(path);
        assertThat(text).doesNotContain("long enough").contains("\"iterations\": 1000");
        assertThat(text)
                .doesNotContain(Base64.getEncoder().encodeToString(secret).substring(0, 40));
    }

    @Test
    void theUsualCostIsStated() {
        assertThat(Vault.USUAL.iterations()).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void aDamagedFileIsToldAndNeverUsed() throws IOException {
        file.make(chosen("long enough words"));
        String sound = Files.readString(path);
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = sound.getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Files.write(path, bytes);
            if (!new String(bytes, UTF_8).equals(sound)) {
                assertThatThrownBy(() -> requireSame(file.unlock(typed("long enough words"))))
                        .as("change " + i)
                        .isInstanceOf(KeyTrouble.class);
            }
        }
        for (String other : List.of("", "{}", "null", "{\"ribwise\": \"key\"", "x".repeat(5_000))) {
            Files.writeString(path, other);
            expect(KeyProblem.DAMAGED, () -> file.unlock(null));
        }
    }

    /// Blanks between values are no change of the key.
    private static void requireSame(KeyRing ring) {
        if (ring.signing().signer().equals(Keys.of(5).signing().signer())) {
            throw new KeyTrouble(KeyProblem.DAMAGED);
        }
    }

    private static Passphrase typed(String letters) {
        return Passphrase.typed(letters);
    }

    private static Passphrase chosen(String letters) {
        return Passphrase.chosen(letters);
    }

    private static void expect(KeyProblem kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        KeyTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
