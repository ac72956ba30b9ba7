package org.ribwise.domain.chart;

import java.util.Arrays;
import java.util.List;

/// Points in the order of time. Ten years are tens of thousands of points, so they are kept as plain numbers.
public final class ChartSeries {

    /// One point.
    ///
    /// @param day when, as {@link ChartDay} counts
    /// @param value in the unit of the axis
    public record Point(double day, double value) {}

    /// So many points are drawn one by one: more than one on every second pixel of a narrow chart (design value).
    private static final int MOST_POINTS = 450;

    private final ChartRole role;
    private final double gapDays;
    private final double[] days;
    private final double[] values;

    /// @param role what the points are
    /// @param gapDays a line does not cross a gap that is longer than this; not used where nothing is joined
    /// @param points oldest first
    /// @throws IllegalArgumentException if a point is before the one before it, or is no number
    public ChartSeries(ChartRole role, double gapDays, List<Point> points) {
        this.role = role;
        this.gapDays = gapDays;
        days = points.stream().mapToDouble(Point::day).toArray();
        values = points.stream().mapToDouble(Point::value).toArray();
        for (int i = 0; i < days.length; i++) {
            if (!Double.isFinite(days[i] + values[i]) || (i > 0 && days[i] < days[i - 1])) {
                throw new IllegalArgumentException("point " + i + " is out of order or no number");
            }
        }
    }

    /// What the points are.
    public ChartRole role() {
        return role;
    }

    /// How many points there are.
    public int size() {
        return days.length;
    }

    /// When a point is.
    public double day(int index) {
        return days[index];
    }

    /// What a point says.
    public double value(int index) {
        return values[index];
    }

    /// The first point that is not before a day; their number when all are.
    public int firstFrom(double day) {
        int at = Arrays.binarySearch(days, day);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && days[at - 1] == day) {
            at--;
        }
        return at;
    }

    /// How many points are inside a window.
    public int countWithin(ChartWindow window) {
        return firstFrom(window.to()) - firstFrom(window.from());
    }

    /// Whether there are too many points in a window to be told apart: then they are drawn as columns from the lowest
    /// to
    /// the highest.
    public boolean isCrowdedWithin(ChartWindow window) {
        return switch (role.shape()) {
            case DOTS, RINGS -> countWithin(window) > MOST_POINTS;
            case LINE, DASHES, BARS, FRAMES -> false;
        };
    }

    /// Whether a line goes from the point before to this one.
    public boolean isJoined(int index) {
        return index > 0 && days[index] - days[index - 1] <= gapDays;
    }

    /// The lowest and highest value of each of many narrow columns: what is left of points that no eye can tell apart.
    /// A column without a point holds no number.
    ///
    /// @param window what is looked at
    /// @param columns how many columns it has
    public Columns columns(ChartWindow window, int columns) {
        double[] low = new double[columns];
        double[] high = new double[columns];
        Arrays.fill(low, Double.NaN);
        Arrays.fill(high, Double.NaN);
        int end = firstFrom(window.to());
        for (int i = firstFrom(window.from()); i < end; i++) {
            int column = Math.min(columns - 1, (int) ((days[i] - window.from()) / window.days() * columns));
            // no number is never smaller: the first value of a column always counts
            if (!(low[column] <= values[i])) {
                low[column] = values[i];
            }
            if (!(high[column] >= values[i])) {
                high[column] = values[i];
            }
        }
        return new Columns(low, high);
    }

    /// Follows the line through the window, one point before it and one after it included. What lies on a level line
    /// is left out; of more points than can be told apart only those that carry the shape are visited: first,
    /// lowest, highest and last of each column.
    ///
    /// @param columns how many columns the window has
    public void trace(ChartWindow window, int columns, Pen pen) {
        int begin = Math.max(0, firstFrom(window.from()) - 1);
        int end = Math.min(days.length, firstFrom(window.to()) + 1);
        boolean all = end - begin <= 4 * columns;
        double columnDays = window.days() / columns;
        for (int i = begin; i < end; i++) {
            boolean inside = i > begin && i < end - 1 && isJoined(i) && isJoined(i + 1);
            if (!inside || (!isLevel(i) && (all || carriesShape(i, window.from(), columnDays)))) {
                pen.to(days[i], values[i], i > begin && isJoined(i));
            }
        }
    }

    private boolean isLevel(int i) {
        return values[i - 1] == values[i] && values[i] == values[i + 1];
    }

    private boolean carriesShape(int i, double from, double columnDays) {
        long here = (long) Math.floor((days[i] - from) / columnDays);
        boolean first = (long) Math.floor((days[i - 1] - from) / columnDays) != here;
        boolean last = (long) Math.floor((days[i + 1] - from) / columnDays) != here;
        boolean turns = (values[i] - values[i - 1]) * (values[i + 1] - values[i]) <= 0;
        return first || last || turns;
    }

    /// Draws a line.
    @FunctionalInterface
    public interface Pen {

        /// Goes to a point.
        ///
        /// @param joined whether a line is drawn on the way
        void to(double day, double value, boolean joined);
    }

    /// Lowest and highest values of columns.
    public static final class Columns {

        private final double[] low;
        private final double[] high;

        private Columns(double[] low, double[] high) {
            this.low = low;
            this.high = high;
        }

        /// How many there are.
        public int count() {
            return low.length;
        }

        /// Whether a column has a point.
        public boolean has(int column) {
            return !Double.isNaN(low[column]);
        }

        /// Whether two columns reach equally far, or have no point both.
        boolean isSame(int one, int other) {
            return Double.compare(low[one], low[other]) == 0 && Double.compare(high[one], high[other]) == 0;
        }

        /// The lowest value of a column that has a point.
        public double low(int column) {
            return low[column];
        }

        /// The highest value of a column that has a point.
        public double high(int column) {
            return high[column];
        }
    }
}
