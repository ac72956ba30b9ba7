package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Pain on the days of an asthma sign held against pain on other days. They go together, which does not say why.
///
/// Only days with a rating count, and only from the first entry of the diary on.
///
/// @param sign what happened
/// @param events on how many days it happened
/// @param markedDays days of the sign that have a rating
/// @param otherDays other days that have one
/// @param unratedDays days of the sign without one: missing, not filled in
/// @param markedMean mean of the first
/// @param otherMean mean of the others
/// @param lowest lower end of the 95 % interval of their difference
/// @param highest upper end
public record AsthmaAndPain(
        AsthmaSign sign,
        int events,
        int markedDays,
        int otherDays,
        int unratedDays,
        double markedMean,
        double otherMean,
        double lowest,
        double highest) {

    /// Fewer events say too little (design value, needs sign-off).
    public static final int ENOUGH_EVENTS = 3;

    /// Fewer rated days of the sign say too little (design value, needs sign-off).
    public static final int ENOUGH_MARKED_DAYS = 5;

    /// Fewer rated other days say too little (design value, needs sign-off).
    public static final int ENOUGH_OTHER_DAYS = 14;

    /// How often the interval draws anew.
    public static final int RESAMPLES = WeekBootstrap.RESAMPLES;

    /// Holds them against each other; empty when there is too little of anything.
    ///
    /// @param pain one value a day
    /// @param days the diary
    /// @param span the days looked at
    public static Optional<AsthmaAndPain> of(DailyValues pain, AsthmaDays days, AsthmaSign sign, DaySpan span) {
        return days.since()
                .filter(since -> !since.isAfter(span.to()))
                .map(since -> since.isBefore(span.from()) ? span : new DaySpan(since, span.to()))
                .flatMap(known -> compare(pain.within(known), days, sign, known));
    }

    private static Optional<AsthmaAndPain> compare(DailyValues pain, AsthmaDays days, AsthmaSign sign, DaySpan known) {
        Set<LocalDate> signDays = new TreeSet<>(days.marked(sign));
        signDays.removeIf(day -> !known.contains(day));
        Set<LocalDate> marked = new TreeSet<>(signDays);
        marked.retainAll(pain.byDay().keySet());
        Set<LocalDate> other = new TreeSet<>(pain.byDay().keySet());
        other.removeAll(signDays);
        other.removeAll(days.happened(sign));
        int events =
                days.happened(sign).subSet(known.from(), true, known.to(), true).size();
        if (events < ENOUGH_EVENTS || marked.size() < ENOUGH_MARKED_DAYS || other.size() < ENOUGH_OTHER_DAYS) {
            return Optional.empty();
        }
        return new WeekBootstrap(pain, marked, other)
                .interval()
                .map(ends -> new AsthmaAndPain(
                        sign,
                        events,
                        marked.size(),
                        other.size(),
                        signDays.size() - marked.size(),
                        mean(pain, marked),
                        mean(pain, other),
                        ends[0],
                        ends[1]));
    }

    private static double mean(DailyValues pain, Set<LocalDate> days) {
        double sum = 0;
        for (LocalDate day : days) {
            Double value = pain.byDay().get(day);
            sum += value == null ? 0 : value;
        }
        return sum / days.size();
    }

    /// How much higher the first mean is than the second, in points; below 0 when it is lower.
    public double difference() {
        return markedMean - otherMean;
    }

    /// Whether the whole interval is on one side of no difference.
    public boolean isClear() {
        return lowest > 0 || highest < 0;
    }
}
