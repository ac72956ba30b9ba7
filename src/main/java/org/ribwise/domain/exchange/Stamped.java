package org.ribwise.domain.exchange;

import java.time.Instant;

/// Something as one computer knew it at a time. People correct what they said: of two that are the same by identity,
/// the one that is known later counts.
///
/// @param value what
/// @param asOf when it was known to be so: when the first file that says it was made
/// @param <T> kind of thing
public record Stamped<T>(T value, Instant asOf) {}
