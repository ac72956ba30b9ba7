package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;

/// The scores of one check-in or check-out.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param time before or after a session
/// @param session which session; empty when none began
/// @param scores what was scored
public record ScoreSheet(UUID id, OffsetDateTime at, RatingTime time, Optional<SessionId> session, Scores scores) {}
