package org.ribwise.domain.chart;

import java.util.List;
import java.util.stream.IntStream;

/// The axis of values: from a round number to a round number in round steps.
///
/// @param low lowest value
/// @param high highest value, above the lowest
/// @param step from one name to the next
public record ValueAxis(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int[] WHOLE = {1, 2, 5, 6, 10, 20, 25, 50};

    /// @throws IllegalArgumentException if it has no height or no steps
    public ValueAxis {
        if (!(high > low && step > 0)) {
            throw new IllegalArgumentException(low + " to " + high + " by " + step);
        }
    }

    /// An axis that holds two values: its ends and steps are 1, 2 or 5 times a power of ten.
    ///
    /// @param steps about how many steps are wanted
    public static ValueAxis around(double lowest, double highest, int steps) {
        double width = highest > lowest ? highest - lowest : 1;
        double power = Math.pow(10, Math.floor(Math.log10(width / steps)));
        double step = 10 * power;
        for (int i = ROUND.length - 1; i >= 0; i--) {
            if (ROUND[i] * power * steps >= width) {
                step = ROUND[i] * power;
            }
        }
        double low = Math.floor(lowest / step) * step;
        double high = Math.ceil(highest / step) * step;
        return new ValueAxis(low, high > low ? high : low + step, step);
    }

    /// An axis from one whole number to another in equal whole steps, as for a score with a lowest and a highest value.
    ///
    /// @param steps at most so many steps, at least 1
    public static ValueAxis whole(int low, int high, int steps) {
        int width = high - low;
        for (int step : WHOLE) {
            if (width % step == 0 && width / step <= steps) {
                return new ValueAxis(low, high, step);
            }
        }
        return new ValueAxis(low, high, width);
    }

    /// The values that are named, lowest first.
    public List<Double> names() {
        int count = (int) Math.floor((high - low) / step + 1e-9);
        return IntStream.rangeClosed(0, count).mapToObj(i -> low + i * step).toList();
    }
}
