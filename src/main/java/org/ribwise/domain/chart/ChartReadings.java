package org.ribwise.domain.chart;

import java.util.AbstractList;
import java.util.List;

/// Every point that can be read one by one, and what happened, oldest first: what a cursor walks along and a table
/// lists. Ten years are tens of thousands of them, so they are only kept as places in the series.
public final class ChartReadings {

    /// One thing to read.
    public sealed interface Reading {

        /// When, as {@link ChartDay} counts.
        double day();
    }

    /// A point.
    ///
    /// @param role of what series it is
    /// @param value what it says
    public record Value(ChartRole role, double day, double value) implements Reading {}

    /// Something that happened.
    ///
    /// @param kind what
    public record Happened(ChartMark.Kind kind, double day) implements Reading {}

    private final List<ChartSeries> series;
    private final List<ChartMark> marks;
    private final double[] days;
    /// Which series; behind the last one stand the marks.
    private final int[] sources;
    private final int[] indices;

    /// @param all the series of which those are taken that can be read
    /// @param marks what happened, oldest first
    ChartReadings(List<ChartSeries> all, List<ChartMark> marks) {
        this.series = all.stream().filter(one -> one.role().isRead()).toList();
        this.marks = marks;
        int size = marks.size() + series.stream().mapToInt(ChartSeries::size).sum();
        days = new double[size];
        sources = new int[size];
        indices = new int[size];
        int[] next = new int[series.size() + 1];
        for (int i = 0; i < size; i++) {
            int from = earliest(next);
            days[i] = day(from, next[from]);
            sources[i] = from;
            indices[i] = next[from]++;
        }
    }

    /// The source whose next point is the first; of several at one time the first source.
    private int earliest(int[] next) {
        int best = -1;
        for (int source = 0; source < next.length; source++) {
            boolean left = next[source]
                    < (source == series.size()
                            ? marks.size()
                            : series.get(source).size());
            if (left && (best < 0 || day(source, next[source]) < day(best, next[best]))) {
                best = source;
            }
        }
        return best;
    }

    private double day(int source, int index) {
        return source == series.size()
                ? marks.get(index).day()
                : series.get(source).day(index);
    }

    /// How many there are.
    public int size() {
        return days.length;
    }

    /// One of them.
    public Reading at(int index) {
        int at = indices[index];
        if (sources[index] == series.size()) {
            return new Happened(marks.get(at).kind(), days[index]);
        }
        ChartSeries one = series.get(sources[index]);
        return new Value(one.role(), one.day(at), one.value(at));
    }

    /// When one of them is.
    public double day(int index) {
        return days[index];
    }

    /// The first that is not before a day; their number when all are.
    public int firstFrom(double day) {
        return ChartDays.firstFrom(days, day);
    }

    /// How many values there are inside a window.
    public int valuesWithin(ChartWindow window) {
        return series.stream().mapToInt(one -> one.countWithin(window)).sum();
    }

    /// Those inside a window, oldest first.
    public List<Reading> within(ChartWindow window) {
        int from = firstFrom(window.from());
        int count = firstFrom(window.to()) - from;
        return new AbstractList<>() {
            @Override
            public Reading get(int index) {
                return at(from + index);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }
}
