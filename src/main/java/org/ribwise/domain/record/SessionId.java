package org.ribwise.domain.record;

import java.util.UUID;

/// Identity of one session for ever.
///
/// @param value a random UUID
public record SessionId(UUID value) {}
