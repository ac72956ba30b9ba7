package org.ribwise.domain.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.ribwise.domain.plan.PlanHeading;

/// A version of a plan that somebody accepted.
///
/// @param plan which plan
/// @param version which version of it
/// @param title what the physiotherapist calls it
/// @param acceptedAt when, with the person's offset from UTC then
public record AcceptedVersion(UUID plan, int version, String title, OffsetDateTime acceptedAt) {

    /// @throws IllegalArgumentException if the version is below 1 or the title is too long
    public AcceptedVersion {
        if (version < 1 || title.length() > PlanHeading.LONGEST_NAME) {
            throw new IllegalArgumentException("version " + version + ", a title of " + title.length());
        }
    }
}
