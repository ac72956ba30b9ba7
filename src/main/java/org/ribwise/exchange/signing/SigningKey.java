package org.ribwise.exchange.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.ribwise.domain.trust.SignerKey;

/// A whole Ed25519 key: what it signs, only its owner can have signed.
public final class SigningKey {

    private final PrivateKey secret;
    private final SignerKey signer;

    private SigningKey(PrivateKey secret, SignerKey signer) {
        this.secret = secret;
        this.signer = signer;
    }

    /// Makes a new key.
    public static SigningKey make(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RawKeys.ED25519.algorithm());
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            String base64 = Base64.getEncoder().encodeToString(RawKeys.ED25519.raw(pair.getPublic()));
            return new SigningKey(pair.getPrivate(), new SignerKey(base64));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(RawKeys.ED25519.algorithm(), e);
        }
    }

    /// @param secret the 32 bytes of the private half
    /// @param signer the public half of the same key
    static SigningKey of(byte[] secret, SignerKey signer) throws GeneralSecurityException {
        return new SigningKey(RawKeys.ED25519.privateKey(secret), signer);
    }

    /// The public half.
    public SignerKey signer() {
        return signer;
    }

    /// The 32 bytes of the private half.
    byte[] secret() {
        return RawKeys.ED25519.raw(secret);
    }

    /// The 64 bytes of the signature.
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(RawKeys.ED25519.algorithm());
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(RawKeys.ED25519.algorithm(), e);
        }
    }
}
