package org.ribwise.domain.progress;

import java.util.Optional;
import org.ribwise.domain.measure.Instrument.Better;

/// The first week of a series held against its last week that has values, by the change that matters. It is only there
/// when both weeks have enough days and do not overlap.
///
/// @param first the first week
/// @param last the last one
/// @param smallest the smallest change that matters, above 0
/// @param verdict what that says
public record Change(Baseline first, Baseline last, double smallest, Verdict verdict) {

    /// What a change means for the person.
    public enum Verdict {
        BETTER,
        /// Smaller than a change that matters.
        ABOUT_THE_SAME,
        WORSE
    }

    /// The change of a series; empty when it has too few values.
    public static Optional<Change> of(DailyValues daily, Yardstick yardstick) {
        if (daily.byDay().isEmpty()
                || new DaySpan(daily.byDay().firstKey(), daily.byDay().lastKey()).days() < 2L * Baseline.DAYS) {
            return Optional.empty();
        }
        Optional<Baseline> first = Baseline.first(daily).filter(Baseline::isEnough);
        Optional<Baseline> last = Baseline.last(daily).filter(Baseline::isEnough);
        return first.flatMap(began -> last.map(now -> between(began, now, yardstick)));
    }

    private static Change between(Baseline first, Baseline last, Yardstick yardstick) {
        double smallest = yardstick.smallest(first.median());
        double way = last.median() - first.median();
        double gain = yardstick.better() == Better.HIGHER ? way : -way;
        Verdict verdict =
                gain >= smallest ? Verdict.BETTER : -gain >= smallest ? Verdict.WORSE : Verdict.ABOUT_THE_SAME;
        return new Change(first, last, smallest, verdict);
    }

    /// Last less first, in the unit of the series.
    public double difference() {
        return last.median() - first.median();
    }
}
