package org.ribwise.domain.progress;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Nrs;

/// A series in four numbers. Only ratings before a session are compared: those after one are another situation.
///
/// @param first the oldest rating of the span, empty when there is none
/// @param last the newest rating of the span, empty when there is none
/// @param ratings how many there are
/// @param missingDays days of the span without one. Days before the first session ever do not count, nor does
///     today while it has none: it is not over
public record ProgressSummary(Optional<Nrs> first, Optional<Nrs> last, int ratings, long missingDays) {

    /// @throws IllegalArgumentException if the numbers do not fit
    public ProgressSummary {
        if (ratings < 0 || missingDays < 0 || (ratings == 0) != first.isEmpty() || first.isEmpty() != last.isEmpty()) {
            throw new IllegalArgumentException(ratings + " ratings, " + missingDays + " days missing");
        }
    }

    /// The numbers of some ratings before a session.
    ///
    /// @param before oldest first
    /// @param counted days on which a rating could have been given, the last one being today; empty when there
    ///     were none
    static ProgressSummary of(List<Rating> before, Optional<DaySpan> counted) {
        Optional<Nrs> first = before.stream().findFirst().map(Rating::value);
        Optional<Nrs> last = before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().value());
        return new ProgressSummary(
                first,
                last,
                before.size(),
                counted.map(days -> missing(before, days)).orElse(0L));
    }

    private static long missing(List<Rating> before, DaySpan counted) {
        long rated = before.stream().map(Rating::day).distinct().count();
        boolean todayIsOpen = before.stream().noneMatch(rating -> rating.day().equals(counted.to()));
        return counted.days() - rated - (todayIsOpen ? 1 : 0);
    }
}
