package org.ribwise.domain.profile;

import java.time.OffsetDateTime;
import java.util.Optional;

/// Keeps what is known about the person. Calls wait for the disk.
public interface ProfileStore {

    /// What was saved last; empty when the person has not been asked yet, which is not the same as a person to whom
    /// nothing applies.
    Optional<Profile> profile();

    /// Saves what is known now in the place of what was known before.
    ///
    /// @param profile the person as they are now
    /// @param at when they said so: conditions such as a recent fracture do not hold for ever
    void save(Profile profile, OffsetDateTime at);
}
