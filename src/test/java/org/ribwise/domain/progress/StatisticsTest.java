package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.measure.Instrument.Better;

/// Every figure agrees with an independent calculation: `src/test/resources/statistics/calculate.py`, made with NumPy
/// and SciPy.
final class StatisticsTest {

    static Stream<String> names() {
        return StatisticsData.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void baselineLastBestAndMissingDaysAgree(String name) {
        StatisticsData data = StatisticsData.read(name);
        var pain = data.ratings("pain");
        DaySpan rated = new DaySpan(pain.getFirst().day(), pain.getLast().day());
        ProgressSummary summary = ProgressSummary.of(pain, Better.LOWER, Optional.of(rated), rated.to());
        Map<String, Double> ours = new TreeMap<>();
        ours.put("baseline", summary.baseline().orElseThrow().median());
        ours.put("baselineDays", (double) summary.baseline().orElseThrow().days());
        ours.put("last", summary.last().orElseThrow());
        ours.put("best", summary.best().orElseThrow());
        ours.put("ratings", (double) summary.ratings());
        ours.put("ratedDays", (double) summary.ratedDays());
        ours.put("missingDays", (double) summary.missingDays());
        Change.of(DailyValues.of(pain), Yardstick.PAIN)
                .ifPresent(change -> ours.put("changeDifference", change.difference()));

        assertAgrees(name, ours, figure -> ours.containsKey(figure) || figure.startsWith("change"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTrendLineAndItsIntervalAgree(String name) {
        Map<String, Double> ours = new TreeMap<>();
        TrendLine.of(DailyValues.of(StatisticsData.read(name).ratings("pain"))).ifPresent(line -> {
            ours.put("slope", line.perDay());
            ours.put("slopeLow", line.lowestPerDay());
            ours.put("slopeHigh", line.highestPerDay());
            ours.put("atFrom", line.atFrom());
        });

        assertAgrees(name, ours, figure -> figure.startsWith("slope") || figure.equals("atFrom"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void beforeAndAfterASessionAgree(String name) {
        BeforeAfter compared = BeforeAfter.of(StatisticsData.read(name).differences());
        Map<String, Double> ours = new TreeMap<>();
        ours.put("afterPairs", (double) compared.sessions());
        compared.median().ifPresent(median -> {
            ours.put("afterMedian", median);
            ours.put("afterLower", (double) compared.lower());
            ours.put("afterHigher", (double) compared.higher());
        });

        assertAgrees(name, ours, figure -> figure.startsWith("after"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void asthmaAndPainTogetherAgree(String name) {
        StatisticsData data = StatisticsData.read(name);
        DailyValues pain = DailyValues.of(data.ratings("pain"));
        Map<String, Double> ours = new TreeMap<>();
        for (AsthmaSign sign : AsthmaSign.values()) {
            String kind = sign.name().split("_", -1)[0].toLowerCase(Locale.ROOT) + ".";
            AsthmaAndPain.of(pain, AsthmaDays.of(data.diary()), sign, data.span())
                    .ifPresent(both -> put(ours, kind, both));
        }

        assertAgrees(name, ours, figure -> figure.matches("(attack|cough|reliever)[.].*"));
    }

    private static void put(Map<String, Double> ours, String kind, AsthmaAndPain both) {
        ours.put(kind + "events", (double) both.events());
        ours.put(kind + "days", (double) both.markedDays());
        ours.put(kind + "others", (double) both.otherDays());
        ours.put(kind + "unrated", (double) both.unratedDays());
        ours.put(kind + "mean", both.markedMean());
        ours.put(kind + "other", both.otherMean());
        ours.put(kind + "low", both.lowest());
        ours.put(kind + "high", both.highest());
    }

    @ParameterizedTest
    @MethodSource("names")
    void rankCorrelationsWithLagsAgree(String name) {
        StatisticsData data = StatisticsData.read(name);
        DailyValues breath = DailyValues.of(data.ratings("breath"));
        DailyValues pain = DailyValues.of(data.ratings("pain"));
        Map<String, Double> ours = new TreeMap<>();
        for (int lag = 0; lag <= RankCorrelation.MOST_LAG_DAYS; lag++) {
            String kind = "lag" + lag + ".";
            RankCorrelation.of(breath, pain, lag).ifPresent(correlation -> {
                ours.put(kind + "pairs", (double) correlation.pairs());
                ours.put(kind + "rho", correlation.coefficient());
            });
        }

        assertAgrees(name, ours, figure -> figure.startsWith("lag"));
    }

    @Test
    void theDataHoldEveryKindOfFigureAndEveryUndefinedOne() {
        long defined = StatisticsData.NAMES.stream()
                .filter(name -> StatisticsData.expected(name).containsKey("attack.low"))
                .count();
        assertThat(defined).isBetween(4L, 9L);
        assertThat(StatisticsData.expected("05-constant")).doesNotContainKey("lag0.rho");
        assertThat(StatisticsData.expected("06-one-rating")).doesNotContainKeys("slope", "changeDifference");
    }

    /// The same figures are defined on both sides, and each has the same value.
    private static void assertAgrees(String name, Map<String, Double> ours, Predicate<String> concerned) {
        Map<String, Double> theirs = StatisticsData.expected(name);
        theirs.keySet().removeIf(concerned.negate());
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        ours.forEach((figure, value) -> assertThat(value)
                .as("%s of %s", figure, name)
                .isCloseTo(theirs.getOrDefault(figure, Double.NaN), within(StatisticsData.TOLERANCE)));
    }
}
