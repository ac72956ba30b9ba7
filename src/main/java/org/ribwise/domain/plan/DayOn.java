package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/// The person takes back that a day is without exercise: it is like any other again.
///
/// @param day which day
/// @param saidAt when it was said; the last word about a day holds
public record DayOn(LocalDate day, OffsetDateTime saidAt) {}
