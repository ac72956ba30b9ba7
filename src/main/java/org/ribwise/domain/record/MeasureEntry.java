package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.ribwise.domain.measure.MeasureResult;

/// A measure of every few weeks, and when it was taken.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param result what came out
public record MeasureEntry(UUID id, OffsetDateTime at, MeasureResult result) {}
