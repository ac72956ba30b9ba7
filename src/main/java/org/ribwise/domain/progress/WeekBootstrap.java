package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/// A 95 % interval for the difference of two means by the percentile bootstrap (Efron and Tibshirani, An Introduction
/// to the Bootstrap, 1993). Whole calendar weeks are drawn, not days, because days in a row resemble each other (block
/// bootstrap: Künsch, Ann Stat 1989;17:1217–41; blocks of seven days: design value, needs sign-off).
final class WeekBootstrap {

    /// How often weeks are drawn anew (design value: Efron and Tibshirani ask for 1,000 and more).
    static final int RESAMPLES = 2000;

    /// Linear between ranks, as most tools do (Hyndman and Fan, Am Stat 1996;50:361–5, definition 7).
    private static final Quantile BETWEEN_RANKS = Quantile.withDefaults().with(EstimationMethod.HF7);

    private static final long SEED = 20_261_122;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final Week[] weeks;

    /// @param daily values of all days
    /// @param marked days of the first mean
    /// @param other days of the second mean
    WeekBootstrap(DailyValues daily, Set<LocalDate> marked, Set<LocalDate> other) {
        Map<LocalDate, Week> byMonday = new TreeMap<>();
        daily.byDay().forEach((day, value) -> {
            if (marked.contains(day) || other.contains(day)) {
                byMonday.merge(Weeks.monday(day), Week.of(value, marked.contains(day)), Week::plus);
            }
        });
        weeks = byMonday.values().toArray(Week[]::new);
    }

    /// Lower and upper end; empty when hardly any drawing has both kinds of day.
    Optional<double[]> interval() {
        SplitMix random = new SplitMix(SEED);
        double[] differences = new double[RESAMPLES];
        int count = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            Week drawn = draw(random);
            if (drawn.markedDays > 0 && drawn.otherDays > 0) {
                differences[count++] = drawn.difference();
            }
        }
        if (count < RESAMPLES / 2) {
            return Optional.empty();
        }
        return Optional.of(BETWEEN_RANKS.evaluate(Arrays.copyOf(differences, count), LOW, HIGH));
    }

    private Week draw(SplitMix random) {
        double marked = 0;
        double other = 0;
        int markedDays = 0;
        int otherDays = 0;
        for (int i = 0; i < weeks.length; i++) {
            Week week = weeks[random.below(weeks.length)];
            marked += week.marked;
            other += week.other;
            markedDays += week.markedDays;
            otherDays += week.otherDays;
        }
        return new Week(marked, markedDays, other, otherDays);
    }

    /// Sums and numbers of days of a week, or of many.
    private record Week(double marked, int markedDays, double other, int otherDays) {

        static Week of(double value, boolean isMarked) {
            return isMarked ? new Week(value, 1, 0, 0) : new Week(0, 0, value, 1);
        }

        Week plus(Week more) {
            return new Week(
                    marked + more.marked, markedDays + more.markedDays, other + more.other, otherDays + more.otherDays);
        }

        double difference() {
            return marked / markedDays - other / otherDays;
        }
    }
}
