package org.ribwise.domain.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every point that can be read one by one, oldest first: what a cursor walks along and a table lists.
///
/// @param points the points
public record ChartReadings(List<Reading> points) {

    /// One point.
    ///
    /// @param role of what series it is
    /// @param day when, as {@link ChartDay} counts
    /// @param value what it says
    public record Reading(ChartRole role, double day, double value) {}

    /// Copies the list.
    public ChartReadings {
        points = List.copyOf(points);
    }

    static ChartReadings of(List<ChartSeries> series) {
        List<Reading> points = new ArrayList<>();
        for (ChartSeries one : series) {
            if (one.role().isRead()) {
                for (int i = 0; i < one.size(); i++) {
                    points.add(new Reading(one.role(), one.day(i), one.value(i)));
                }
            }
        }
        points.sort(Comparator.comparingDouble(Reading::day));
        return new ChartReadings(points);
    }

    /// The first point that is not before a day; their number when all are.
    public int firstFrom(double day) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Those inside a window, oldest first.
    public List<Reading> within(ChartWindow window) {
        return points.subList(firstFrom(window.from()), firstFrom(window.to()));
    }
}
