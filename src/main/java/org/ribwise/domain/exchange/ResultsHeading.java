package org.ribwise.domain.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

/// Whose results they are.
///
/// @param patient identity that the physiotherapist's plan gave them; a made-up one where there is no plan
/// @param name what the patient wants to be called; may be empty
/// @param createdAt when the file was made, with the person's offset from UTC then
public record ResultsHeading(UUID patient, String name, OffsetDateTime createdAt) {

    /// Longest name, in characters (design value).
    public static final int LONGEST_NAME = 120;

    /// @throws IllegalArgumentException if the name is too long or not one line of text
    public ResultsHeading {
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
    }
}
