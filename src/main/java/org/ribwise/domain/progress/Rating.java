package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;

/// One rating of a series.
///
/// @param day the day of its session: the local date at the session's own offset, so that a session begun at
///     23:50 keeps both its ratings on that day, wherever the program is opened later
/// @param at when it was given: the session's start, or its end for a rating after it
/// @param value the rating
/// @param time before or after the session
public record Rating(LocalDate day, OffsetDateTime at, Nrs value, RatingTime time) {}
