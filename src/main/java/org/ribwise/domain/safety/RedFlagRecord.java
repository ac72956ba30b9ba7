package org.ribwise.domain.safety;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.ribwise.domain.alarm.RedFlagAnswers;

/// The warning signs of the back, asked outside the gate: after a stop for pain, or after a check-out.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param answers what was said
public record RedFlagRecord(UUID id, OffsetDateTime at, RedFlagAnswers answers) {}
