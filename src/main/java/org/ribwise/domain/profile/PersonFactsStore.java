package org.ribwise.domain.profile;

import java.time.OffsetDateTime;
import java.util.Optional;

/// Keeps what else is known about the person. Calls wait for the disk, and throw `RecordUnavailable` when the
/// record cannot be written or read.
public interface PersonFactsStore {

    /// What was saved last; empty when nothing was.
    Optional<PersonFacts> facts();

    /// Saves what is known now in the place of what was known before.
    ///
    /// @param at when it was said
    void save(PersonFacts facts, OffsetDateTime at);
}
