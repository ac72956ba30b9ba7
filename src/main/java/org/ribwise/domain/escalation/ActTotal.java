package org.ribwise.domain.escalation;

import java.time.OffsetDateTime;

/// An entered total of the ACT.
///
/// @param at when it was entered
/// @param total 5 to 25
public record ActTotal(OffsetDateTime at, int total) {}
