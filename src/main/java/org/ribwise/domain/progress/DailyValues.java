package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Median;

/// One value for each day that has any: the median of that day's values, so that a day with three sessions weighs no
/// more than a day with one. A day without a value is not in it: it is missing, and nothing is filled in.
///
/// @param byDay days that have a value
public record DailyValues(NavigableMap<LocalDate, Double> byDay) {

    /// No day has a value.
    public static final DailyValues NONE = new DailyValues(new TreeMap<>());

    /// Copies the map.
    public DailyValues {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /// The medians of some values.
    ///
    /// @param values in any order, several on a day or none
    public static DailyValues of(List<DayValue> values) {
        NavigableMap<LocalDate, double[]> byDay = new TreeMap<>();
        for (DayValue value : values) {
            byDay.merge(value.day(), new double[] {value.value()}, DailyValues::both);
        }
        NavigableMap<LocalDate, Double> medians = new TreeMap<>();
        byDay.forEach((day, ofDay) -> medians.put(day, Median.withDefaults().evaluate(ofDay)));
        return new DailyValues(medians);
    }

    private static double[] both(double[] some, double[] more) {
        double[] all = new double[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /// Those of some days.
    public DailyValues within(DaySpan span) {
        return new DailyValues(byDay.subMap(span.from(), true, span.to(), true));
    }

    /// How many days have a value.
    public int days() {
        return byDay.size();
    }

    /// How many days of the span have none.
    public long missingDays(DaySpan span) {
        return span.days() - within(span).days();
    }

    /// The values, oldest first.
    public double[] values() {
        return byDay.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The middle of all days; at least one must have a value.
    double median() {
        return Median.withDefaults().evaluate(values());
    }

    /// One value for each week that has any: the median of its days, on its Monday. A record of years has too many
    /// days to compare each with each other.
    DailyValues weekly() {
        return of(byDay.entrySet().stream()
                .map(day -> new DayValue(Weeks.monday(day.getKey()), day.getValue()))
                .toList());
    }
}
