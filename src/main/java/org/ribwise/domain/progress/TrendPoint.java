package org.ribwise.domain.progress;

import java.time.LocalDate;

/// The trend on one day that has a rating.
///
/// @param day which day
/// @param median the middle of the ratings before a session of this day and the 13 days before it, 0 to 10; the
///     mean of the middle two when their number is even
public record TrendPoint(LocalDate day, double median) {}
