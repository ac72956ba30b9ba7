package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/// Whether two series rise and fall together: Spearman's rank correlation (Spearman 1904), equal values sharing the
/// mean of their ranks. It says that they go together, not why.
///
/// @param lagDays the second series so many days after the first, 0 to {@link #MOST_LAG_DAYS}
/// @param pairs days that have a value in both
/// @param coefficient -1 to 1
public record RankCorrelation(int lagDays, int pairs, double coefficient) {

    /// With fewer pairs it is not shown (design value, needs sign-off).
    public static final int ENOUGH_PAIRS = 20;

    /// The longest lag that is looked at, days (design value, needs sign-off).
    public static final int MOST_LAG_DAYS = 3;

    /// The correlations for lags of 0 to 3 days. A lag with too few pairs is left out, and so is one where a series
    /// does not change: then there is no correlation, which is not the same as one of 0.
    ///
    /// @param leading the series that comes first
    /// @param following the one that may follow it
    public static List<RankCorrelation> ofLags(DailyValues leading, DailyValues following) {
        return IntStream.rangeClosed(0, MOST_LAG_DAYS)
                .mapToObj(lag -> of(leading, following, lag))
                .flatMap(Optional::stream)
                .filter(correlation -> correlation.pairs() >= ENOUGH_PAIRS)
                .toList();
    }

    /// The correlation for one lag; empty when a series does not change or there are fewer than three pairs.
    static Optional<RankCorrelation> of(DailyValues leading, DailyValues following, int lagDays) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (Map.Entry<LocalDate, Double> day : leading.byDay().entrySet()) {
            Double then = following.byDay().get(day.getKey().plusDays(lagDays));
            if (then != null) {
                first.add(day.getValue());
                second.add(then);
            }
        }
        OptionalDouble coefficient = spearman(array(first), array(second));
        return coefficient.isPresent()
                ? Optional.of(new RankCorrelation(lagDays, first.size(), coefficient.getAsDouble()))
                : Optional.empty();
    }

    static OptionalDouble spearman(double[] first, double[] second) {
        if (first.length < 3) {
            return OptionalDouble.empty();
        }
        NaturalRanking ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
        return pearson(ranking.apply(first), ranking.apply(second));
    }

    private static OptionalDouble pearson(double[] first, double[] second) {
        // ranks have the same mean on both sides, ties or not
        double mean = (first.length + 1) / 2.0;
        double together = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            together += (first[i] - mean) * (second[i] - mean);
            ofFirst += (first[i] - mean) * (first[i] - mean);
            ofSecond += (second[i] - mean) * (second[i] - mean);
        }
        if (ofFirst == 0 || ofSecond == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(together / Math.sqrt(ofFirst * ofSecond), -1, 1));
    }

    private static double[] array(List<Double> values) {
        return values.stream().flatMapToDouble(DoubleStream::of).toArray();
    }
}
