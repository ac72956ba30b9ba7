package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/// The straight line through values on days that need not be regular: its slope is the median of the slopes between
/// every two days (Theil 1950; Sen, J Am Stat Assoc 1968;63:1379–89), so single bad days do not bend it and missing
/// days need no filling. Its 95 % interval is Sen's, from the variance of Kendall's score with ties; days are taken as
/// if they did not depend on each other, so for a person's own days it is rather too narrow.
///
/// @param from the first day that has a value
/// @param to the last one
/// @param days how many days have one
/// @param atFrom the line on the first day: the median of what the slope leaves
/// @param perDay change a day
/// @param lowestPerDay lower end of the interval
/// @param highestPerDay upper end of the interval
public record TrendLine(
        LocalDate from,
        LocalDate to,
        int days,
        double atFrom,
        double perDay,
        double lowestPerDay,
        double highestPerDay) {

    /// With fewer days no line is said or drawn (design value, needs sign-off).
    public static final int ENOUGH_DAYS = 10;

    /// With more days than this, medians of weeks are taken: pairs of days grow with the square (design value).
    public static final int MOST_DAYS = 400;

    /// 97.5 % point of the standard normal distribution, for 95 % on both sides.
    private static final double Z = 1.959963984540054;

    private static final Quantile EXACT_RANK = Quantile.withDefaults().with(EstimationMethod.HF1);

    /// The line through some days; empty when there are fewer than two, because one point has no slope.
    public static Optional<TrendLine> of(DailyValues daily) {
        DailyValues points = daily.days() > MOST_DAYS ? daily.weekly() : daily;
        if (points.days() < 2) {
            return Optional.empty();
        }
        LocalDate from = points.byDay().firstKey();
        double[] days = points.byDay().keySet().stream()
                .mapToDouble(day -> ChronoUnit.DAYS.between(from, day))
                .toArray();
        double[] values = points.values();
        double[] slopes = slopes(days, values);
        double slope = Median.withDefaults().evaluate(slopes);
        double[] ends = interval(slopes, points);
        return Optional.of(new TrendLine(
                from, points.byDay().lastKey(), points.days(), left(days, values, slope), slope, ends[0], ends[1]));
    }

    /// The line on a day.
    public double on(LocalDate day) {
        return atFrom + perDay * ChronoUnit.DAYS.between(from, day);
    }

    /// Whether there are enough days to show it.
    public boolean isEnough() {
        return days >= ENOUGH_DAYS;
    }

    /// Whether the whole interval is on one side of no change.
    public boolean isClear() {
        return lowestPerDay > 0 || highestPerDay < 0;
    }

    private static double[] slopes(double[] days, double[] values) {
        int count = days.length;
        double[] slopes = new double[count * (count - 1) / 2];
        int next = 0;
        for (int later = 1; later < count; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[next++] = (values[later] - values[earlier]) / (days[later] - days[earlier]);
            }
        }
        return slopes;
    }

    private static double left(double[] days, double[] values, double slope) {
        double[] rest = new double[days.length];
        Arrays.setAll(rest, i -> values[i] - slope * days[i]);
        return Median.withDefaults().evaluate(rest);
    }

    private static double[] interval(double[] slopes, DailyValues points) {
        double spread = Z * Math.sqrt(scoreVariance(points));
        int most = slopes.length - 1;
        int upper = (int) Math.min(Math.rint((slopes.length + spread) / 2), most);
        int lower = (int) Math.max(Math.rint((slopes.length - spread) / 2) - 1, 0);
        double low = EXACT_RANK.evaluate(slopes, (lower + 0.5) / slopes.length);
        double high = EXACT_RANK.evaluate(slopes, (upper + 0.5) / slopes.length);
        return new double[] {low, high};
    }

    /// Variance of Kendall's score, with the correction for equal values (Sen 1968, equation 2.6). No two days are the
    /// same.
    private static double scoreVariance(DailyValues points) {
        Map<Double, Long> equal = points.byDay().values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double variance = term(points.days());
        for (long times : equal.values()) {
            variance -= term((double) times);
        }
        return Math.max(0, variance / 18);
    }

    private static double term(double count) {
        return count * (count - 1) * (2 * count + 5);
    }
}
