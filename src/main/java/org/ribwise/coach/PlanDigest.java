package org.ribwise.coach;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ribwise.domain.session.Timeline;

/// Tells whether two plans are the same: the same exercises, doses and limits, second by second.
final class PlanDigest {

    private PlanDigest() {}

    /// SHA-256 of everything that a plan says, as hexadecimal digits. Another version of the program may say it in
    /// other words; then a session that it finds is not continued, only saved.
    static String of(Timeline plan) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(plan.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
