package org.ribwise.domain.progress;

import java.util.List;
import org.ribwise.domain.measure.RatingTime;

/// The ratings of one measure within a span of days. A rating that was not given is not in it: there is no point
/// for it, neither 0 nor a guess.
///
/// @param measure what was rated
/// @param span the days looked at
/// @param ratings ratings before and after sessions, oldest first
/// @param trend the running middle of the ratings before a session
public record Series(Measure measure, DaySpan span, List<Rating> ratings, Trend trend) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if a rating is from another day
    public Series {
        ratings = List.copyOf(ratings);
        for (Rating rating : ratings) {
            if (!span.contains(rating.day())) {
                throw new IllegalArgumentException("a rating outside " + span);
            }
        }
    }

    /// The ratings given before a session, or those given after, oldest first.
    public List<Rating> ratings(RatingTime time) {
        return ratings.stream().filter(rating -> rating.time() == time).toList();
    }

    /// Their values, oldest first.
    public List<DayValue> values(RatingTime time) {
        return ratings(time).stream()
                .map(rating -> new DayValue(rating.day(), rating.value().value()))
                .toList();
    }

    /// One value for each day that was rated before a session.
    public DailyValues daily() {
        return DailyValues.of(values(RatingTime.BEFORE));
    }
}
