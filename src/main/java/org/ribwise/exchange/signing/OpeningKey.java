package org.ribwise.exchange.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import javax.crypto.KeyAgreement;
import org.ribwise.domain.trust.SealingKey;

/// A whole X25519 key: what was sealed with its public half, only its owner can open.
public final class OpeningKey {

    private final PrivateKey secret;
    private final SealingKey sealing;

    private OpeningKey(PrivateKey secret, SealingKey sealing) {
        this.secret = secret;
        this.sealing = sealing;
    }

    /// Makes a new key.
    public static OpeningKey make(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RawKeys.X25519.algorithm());
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair pair = generator.generateKeyPair();
            String base64 = Base64.getEncoder().encodeToString(RawKeys.X25519.raw(pair.getPublic()));
            return new OpeningKey(pair.getPrivate(), new SealingKey(base64));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(RawKeys.X25519.algorithm(), e);
        }
    }

    /// @param secret the 32 bytes of the private half
    /// @param sealing the public half of the same key
    static OpeningKey of(byte[] secret, SealingKey sealing) throws GeneralSecurityException {
        return new OpeningKey(RawKeys.X25519.privateKey(secret), sealing);
    }

    /// The public half.
    public SealingKey sealing() {
        return sealing;
    }

    /// The 32 bytes of the private half.
    byte[] secret() {
        return RawKeys.X25519.raw(secret);
    }

    /// The secret that both sides can work out.
    ///
    /// @throws GeneralSecurityException if the other key is none, or one with which there would be no secret
    byte[] sharedWith(SealingKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(RawKeys.X25519.algorithm());
        agreement.init(secret);
        agreement.doPhase(RawKeys.X25519.publicKey(other.base64()), true);
        return agreement.generateSecret();
    }
}
