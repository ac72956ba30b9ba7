package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/// The person says that a day is without exercise, and why. Nobody is blamed for it.
///
/// @param day which day
/// @param reason why
/// @param saidAt when it was said; the last word about a day holds
public record DayOff(LocalDate day, DayOffReason reason, OffsetDateTime saidAt) {}
