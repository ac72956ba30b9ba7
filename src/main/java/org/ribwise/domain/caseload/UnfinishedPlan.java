package org.ribwise.domain.caseload;

import java.time.OffsetDateTime;
import java.util.UUID;

/// A plan that is being written for a patient: the latest state of it, until it is finished or thrown away. A
/// patient has one at most.
///
/// @param patient for whom
/// @param at when it was written last, with the physiotherapist's offset from UTC then
/// @param text what was written, which may have gaps
public record UnfinishedPlan(UUID patient, OffsetDateTime at, String text) {}
