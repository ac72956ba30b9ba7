package org.ribwise.exchange.signing;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.ribwise.domain.trust.SignerKey;

/// Whether a signature is that of a key.
final class SignatureCheck {

    /// Points of small order, in every way in which they can be written: with such a key one signature fits many
    /// messages, so that it proves nothing. The sign bit of the last byte does not count.
    private static final List<byte[]> PROVING_NOTHING = List.of(
                    "0000000000000000000000000000000000000000000000000000000000000000",
                    "0100000000000000000000000000000000000000000000000000000000000000",
                    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final int SIGN_BIT = 0x80;

    private SignatureCheck() {}

    /// @param signature 64 bytes
    static boolean fits(SignerKey key, byte[] message, byte[] signature) {
        if (provesNothing(key)) {
            return false;
        }
        try {
            PublicKey known = RawKeys.ED25519.publicKey(key.base64());
            Signature check = Signature.getInstance(RawKeys.ED25519.algorithm());
            check.initVerify(known);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException noPointOrNoSignature) {
            return false;
        }
    }

    private static boolean provesNothing(SignerKey key) {
        byte[] point = Base64.getDecoder().decode(key.base64());
        point[RawKeys.BYTES - 1] &= (byte) ~SIGN_BIT;
        return PROVING_NOTHING.stream().anyMatch(known -> Arrays.equals(known, point));
    }
}
