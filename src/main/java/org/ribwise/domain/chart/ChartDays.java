package org.ribwise.domain.chart;

import java.util.Arrays;

/// Days in ascending order, some of them several times.
final class ChartDays {

    private ChartDays() {}

    /// Index of the first that is not before a day; their number when all are.
    static int firstFrom(double[] days, double day) {
        int at = Arrays.binarySearch(days, day);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && days[at - 1] == day) {
            at--;
        }
        return at;
    }
}
