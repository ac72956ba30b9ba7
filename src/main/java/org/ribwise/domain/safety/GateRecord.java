package org.ribwise.domain.safety;

import java.time.OffsetDateTime;
import java.util.UUID;

/// What was asked at the gate and what it said: kept for every check-in, also for those that led to no session.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param entrance from where
/// @param answers what was asked and answered
/// @param verdict what the gate said
public record GateRecord(UUID id, OffsetDateTime at, Entrance entrance, GateAnswers answers, GateVerdict verdict) {}
