package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ribwise.domain.measure.Nrs;

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
        NavigableMap<LocalDate, int[]> byDay = new TreeMap<>();
        for (Rating rating : before) {
            byDay.computeIfAbsent(rating.day(), day -> new int[Nrs.HIGHEST + 1])[
                    rating.value().value()]++;
        }
        List<List<TrendPoint>> pieces = new ArrayList<>();
        Deque<Map.Entry<LocalDate, int[]>> window = new ArrayDeque<>();
        int[] counts = new int[Nrs.HIGHEST + 1];
        LocalDate previous = LocalDate.MIN;
        for (Map.Entry<LocalDate, int[]> day : byDay.headMap(span.to(), true).entrySet()) {
            window.add(day);
            add(counts, day.getValue(), 1);
            while (!day.getKey().isBefore(window.getFirst().getKey().plusDays(WINDOW_DAYS))) {
                add(counts, window.removeFirst().getValue(), -1);
            }
            if (span.contains(day.getKey())) {
                if (pieces.isEmpty() || ChronoUnit.DAYS.between(previous, day.getKey()) > WINDOW_DAYS) {
                    pieces.add(new ArrayList<>());
                }
                pieces.getLast().add(new TrendPoint(day.getKey(), median(counts)));
                previous = day.getKey();
            }
        }
        return new Trend(pieces);
    }

    private static void add(int[] counts, int[] ofDay, int sign) {
        for (int rating = 0; rating < counts.length; rating++) {
            counts[rating] += sign * ofDay[rating];
        }
    }

    /// The middle of ratings that were counted: there are eleven, so counting is far quicker than sorting.
    private static double median(int[] counts) {
        int all = Arrays.stream(counts).sum();
        return (ranked(counts, (all - 1) / 2) + ranked(counts, all / 2)) / 2.0;
    }

    private static int ranked(int[] counts, int rank) {
        int before = 0;
        int rating = 0;
        while (before + counts[rating] <= rank) {
            before += counts[rating];
            rating++;
        }
        return rating;
    }
}
