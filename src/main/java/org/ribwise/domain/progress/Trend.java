package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Median;

/// The running middle of the ratings before a session.
///
/// It has a point on days with a rating only, and breaks where more than {@link #WINDOW_DAYS} days lie between two
/// ratings: nothing is filled in.
///
/// @param pieces unbroken pieces of the line, oldest first; each has at least one point
public record Trend(List<List<TrendPoint>> pieces) {

    /// Days that one point looks back over, its own day included; also the longest gap that the line crosses
    /// (design value, needs sign-off).
    public static final int WINDOW_DAYS = 14;

    /// Copies the lists.
    public Trend {
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    /// The trend within a span. Ratings before the span count for its first days, so that the line is the same
    /// whichever span is looked at.
    ///
    /// @param before ratings before a session, in any order, also from outside the span
    static Trend of(List<Rating> before, DaySpan span) {
        NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (Rating rating : before) {
            byDay.computeIfAbsent(rating.day(), day -> new ArrayList<>())
                    .add(rating.value().value());
        }
        List<List<TrendPoint>> pieces = new ArrayList<>();
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day : byDay.subMap(span.from(), true, span.to(), true).keySet()) {
            if (pieces.isEmpty() || ChronoUnit.DAYS.between(previous, day) > WINDOW_DAYS) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(new TrendPoint(day, Median.withDefaults().evaluate(window(byDay, day))));
            previous = day;
        }
        return new Trend(pieces);
    }

    private static double[] window(NavigableMap<LocalDate, List<Integer>> byDay, LocalDate last) {
        return byDay.subMap(last.minusDays(WINDOW_DAYS - 1L), true, last, true).values().stream()
                .flatMap(List::stream)
                .mapToDouble(Integer::doubleValue)
                .toArray();
    }
}
