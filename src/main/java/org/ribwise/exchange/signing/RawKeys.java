package org.ribwise.exchange.signing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The 32 bytes of a key, and the same key as the JDK's ciphers take it: both curves put fixed bytes before them
/// (RFC 8410).
enum RawKeys {
    /// Signatures (RFC 8032).
    ED25519("Ed25519", "70"),
    /// Key agreement (RFC 7748).
    X25519("X25519", "6e");

    /// Length of every key here, public or private.
    static final int BYTES = 32;

    private final String algorithm;
    private final String beforePublic;
    private final String beforePrivate;

    RawKeys(String algorithm, String lastOfObjectId) {
        this.algorithm = algorithm;
        this.beforePublic = "302a300506032b65" + lastOfObjectId + "032100";
        this.beforePrivate = "302e020100300506032b65" + lastOfObjectId + "04220420";
    }

    /// What the JDK calls it.
    String algorithm() {
        return algorithm;
    }

    /// The last 32 bytes of an encoded key are the key.
    byte[] raw(Key key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    /// @throws GeneralSecurityException if the bytes are no point of the curve
    PublicKey publicKey(String base64) throws GeneralSecurityException {
        byte[] encoded = together(beforePublic, Base64.getDecoder().decode(base64));
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
    }

    PrivateKey privateKey(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = together(beforePrivate, raw);
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static byte[] together(String hex, byte[] second) {
        byte[] first = HexFormat.of().parseHex(hex);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
