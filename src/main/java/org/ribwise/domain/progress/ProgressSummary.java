package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ribwise.domain.measure.Instrument.Better;

/// A series in a few numbers. Of ratings only those before a session are compared: those after one are another
/// situation.
///
/// @param baseline the first week; empty when there is no value
/// @param last the newest value; empty when there is none
/// @param best the best single value; empty when there is none
/// @param ratings how many values there are
/// @param ratedDays how many days have one
/// @param missingDays days of the span without one. Days before the first session ever do not count, nor does
///     today while it has none: it is not over
public record ProgressSummary(
        Optional<Baseline> baseline,
        OptionalDouble last,
        OptionalDouble best,
        int ratings,
        int ratedDays,
        long missingDays) {

    /// @throws IllegalArgumentException if the numbers do not fit
    public ProgressSummary {
        boolean none = ratings == 0;
        if (ratings < ratedDays
                || missingDays < 0
                || none != baseline.isEmpty()
                || none != last.isEmpty()
                || none != best.isEmpty()) {
            throw new IllegalArgumentException(ratings + " ratings, " + missingDays + " days missing");
        }
    }

    /// The numbers of some values.
    ///
    /// @param values oldest first
    /// @param better which direction is the better one
    /// @param counted days on which there could have been a value; empty when there were none
    /// @param today the day that is not over
    static ProgressSummary of(List<DayValue> values, Better better, Optional<DaySpan> counted, LocalDate today) {
        DailyValues daily = DailyValues.of(values);
        OptionalDouble last = values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(values.getLast().value());
        var all = values.stream().mapToDouble(DayValue::value);
        return new ProgressSummary(
                Baseline.first(daily),
                last,
                better == Better.LOWER ? all.min() : all.max(),
                values.size(),
                daily.days(),
                counted.map(days -> missing(daily, days, today)).orElse(0L));
    }

    private static long missing(DailyValues daily, DaySpan counted, LocalDate today) {
        boolean todayIsOpen = counted.contains(today) && !daily.byDay().containsKey(today);
        return daily.missingDays(counted) - (todayIsOpen ? 1 : 0);
    }
}
