package org.ribwise.exchange.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;

/// Locks keys under a passphrase and unlocks them: PBKDF2 with HMAC-SHA-256, then AES-256-GCM. What the file says in
/// the clear is locked in too, so that nobody can give a key another face.
///
/// @param iterations how often a passphrase is hashed
record Vault(int iterations) {

    /// What OWASP's password storage cheat sheet asks for with HMAC-SHA-256 (2023); about a third of a second.
    static final Vault USUAL = new Vault(600_000);

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    KeyJson lock(KeyRing keys, Passphrase passphrase, SecureRandom random) {
        String salt = base64(random, SALT_BYTES);
        String nonce = base64(random, NONCE_BYTES);
        KeyJson open = open(keys);
        KeyJson locked =
                new KeyJson(open.ribwise(), open.format(), open.signing(), open.opening(), iterations, salt, nonce, "");
        byte[] secret = Base64.getDecoder().decode(open.secret());
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, locked, passphrase).doFinal(secret);
            return with(locked, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Keys as they are, without a passphrase.
    static KeyJson open(KeyRing keys) {
        byte[] signing = keys.signing().secret();
        byte[] secret = Arrays.copyOf(signing, 2 * RawKeys.BYTES);
        System.arraycopy(keys.opening().secret(), 0, secret, RawKeys.BYTES, RawKeys.BYTES);
        return new KeyJson(
                "key",
                1,
                keys.signing().signer().base64(),
                keys.opening().sealing().base64(),
                null,
                null,
                null,
                Base64.getEncoder().encodeToString(secret));
    }

    /// @param passphrase null when the keys are kept without
    /// @throws KeyTrouble if it is not the right one, or if the file has been changed
    static KeyRing unlock(KeyJson file, @Nullable Passphrase passphrase) {
        try {
            byte[] secret = Base64.getDecoder().decode(file.secret());
            if (file.iterations() != null) {
                if (passphrase == null) {
                    throw new KeyTrouble(KeyProblem.PASSPHRASE_NEEDED);
                }
                secret = decrypted(file, secret, passphrase);
            }
            return ring(file, secret);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new KeyTrouble(KeyProblem.DAMAGED);
        }
    }

    /// A changed file and a wrong passphrase look the same to a cipher; the latter is what happens.
    private static byte[] decrypted(KeyJson file, byte[] sealed, Passphrase passphrase) {
        try {
            return cipher(Cipher.DECRYPT_MODE, file, passphrase).doFinal(sealed);
        } catch (GeneralSecurityException wrong) {
            throw new KeyTrouble(KeyProblem.WRONG_PASSPHRASE);
        }
    }

    private static KeyRing ring(KeyJson file, byte[] secret) throws GeneralSecurityException {
        if (secret.length != 2 * RawKeys.BYTES) {
            throw new KeyTrouble(KeyProblem.DAMAGED);
        }
        byte[] signing = Arrays.copyOf(secret, RawKeys.BYTES);
        byte[] opening = Arrays.copyOfRange(secret, RawKeys.BYTES, secret.length);
        KeyRing ring = new KeyRing(
                SigningKey.of(signing, new SignerKey(file.signing())),
                OpeningKey.of(opening, new SealingKey(file.opening())));
        byte[] trial = {1};
        // the halves belong together: otherwise nobody could check what is signed
        if (!SignatureCheck.fits(ring.signing().signer(), trial, ring.signing().sign(trial))) {
            throw new KeyTrouble(KeyProblem.DAMAGED);
        }
        return ring;
    }

    private static Cipher cipher(int mode, KeyJson file, Passphrase passphrase) throws GeneralSecurityException {
        int iterations = file.iterations() == null ? 0 : file.iterations();
        PBEKeySpec spec = new PBEKeySpec(passphrase.letters(), bytes(file.salt()), iterations, KEY_BITS);
        try {
            byte[] hashed = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            SecretKey key = new SecretKeySpec(hashed, "AES");
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, bytes(file.nonce())));
            cipher.updateAAD(with(file, "").toString().getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            spec.clearPassword();
        }
    }

    private static KeyJson with(KeyJson file, String secret) {
        return new KeyJson(
                file.ribwise(),
                file.format(),
                file.signing(),
                file.opening(),
                file.iterations(),
                file.salt(),
                file.nonce(),
                secret);
    }

    private static byte[] bytes(@Nullable String base64) {
        return Base64.getDecoder().decode(base64 == null ? "" : base64);
    }

    private static String base64(SecureRandom random, int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return Base64.getEncoder().encodeToString(made);
    }
}
