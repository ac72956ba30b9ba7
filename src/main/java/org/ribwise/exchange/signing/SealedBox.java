package org.ribwise.exchange.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;

/// Contents that only one person can open: X25519 with a key that is made for this box alone, HKDF-SHA-256,
/// AES-256-GCM.
///
/// The box knows who signed it and for whom it is: nobody can take it out of one file and sign it as their own.
///
/// @param once public half of the key that was made for this box
/// @param box what is sealed, in Base64
public record SealedBox(SealingKey once, String box) {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    /// Each box has a key of its own, so that one and the same number, used once with it, is enough.
    private static final byte[] NONCE = new byte[12];

    /// Seals contents.
    ///
    /// @param content what is sealed
    /// @param reader for whom
    /// @param signer who will sign the file
    /// @throws IllegalArgumentException if the reader's key is none
    public static SealedBox seal(byte[] content, SealingKey reader, SignerKey signer, SecureRandom random) {
        OpeningKey once = OpeningKey.make(random);
        try {
            byte[] names = names(once.sealing(), reader, signer);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, once.sharedWith(reader), names);
            return new SealedBox(once.sealing(), Base64.getEncoder().encodeToString(cipher.doFinal(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key of the reader", e);
        }
    }

    /// What is in it; empty when it is for somebody else, from somebody else, or changed.
    ///
    /// @param reader who opens it
    /// @param signer who signed the file
    public Optional<byte[]> open(OpeningKey reader, SignerKey signer) {
        try {
            byte[] names = names(once, reader.sealing(), signer);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, reader.sharedWith(once), names);
            return Optional.of(cipher.doFinal(Base64.getDecoder().decode(box)));
        } catch (GeneralSecurityException | IllegalArgumentException notForThisReader) {
            return Optional.empty();
        }
    }

    private static byte[] names(SealingKey once, SealingKey reader, SignerKey signer) {
        return ("ribwise-box 1\n" + once.base64() + "\n" + reader.base64() + "\n" + signer.base64())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Cipher cipher(int mode, byte[] shared, byte[] names) throws GeneralSecurityException {
        HKDFParameterSpec spec = HKDFParameterSpec.ofExtract().addIKM(shared).thenExpand(names, KEY_BYTES);
        SecretKey key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(names);
        return cipher;
    }
}
