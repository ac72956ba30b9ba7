package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import java.util.UUID;

/// A plan that the person accepted.
///
/// @param plan which plan
/// @param version which version of it
/// @param signer the key that signed it, as the file says
/// @param acceptedAt when, with the person's offset from UTC then
/// @param file the file as it came
public record AcceptedPlan(UUID plan, int version, String signer, OffsetDateTime acceptedAt, PlanFile file) {

    /// Longest key, in characters (design value).
    private static final int LONGEST_KEY = 200;

    /// @throws IllegalArgumentException if the version is below 1 or the key is missing or too long
    public AcceptedPlan {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
        PlanText.requireName(signer, LONGEST_KEY, "key");
    }
}
