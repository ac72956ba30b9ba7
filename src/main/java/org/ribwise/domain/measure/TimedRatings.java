package org.ribwise.domain.measure;

import java.time.OffsetDateTime;

/// Ratings and when they were given.
///
/// @param at when, with the person's offset from UTC then
/// @param ratings what was given
public record TimedRatings(OffsetDateTime at, Ratings ratings) {}
