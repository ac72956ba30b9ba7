package org.ribwise.ui.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ribwise.domain.progress.DaySpan;

/// Which days a date axis names, so that the names are round (Mondays, first days of a month or year) and do not
/// touch each other.
final class DateTicks {

    /// At most so many names on one axis.
    static final int MOST = 12;

    private static final int DAYS_IN_WEEK = 7;
    private static final int MONTHS_IN_YEAR = 12;
    /// Room that a name takes, as a multiple of its width.
    private static final double ROOM = 1.4;

    private static final List<Step> STEPS = List.of(
            Step.days(1),
            Step.days(2),
            Step.days(DAYS_IN_WEEK),
            Step.days(2 * DAYS_IN_WEEK),
            Step.days(4 * DAYS_IN_WEEK),
            Step.months(1),
            Step.months(2),
            Step.months(3),
            Step.months(6),
            Step.months(MONTHS_IN_YEAR),
            Step.months(2 * MONTHS_IN_YEAR),
            Step.months(5 * MONTHS_IN_YEAR),
            Step.months(10 * MONTHS_IN_YEAR));

    private DateTicks() {}

    /// The way from one name to the next: days or months, the other is 0.
    private record Step(int days, int months) {

        private static final int DAYS_OF_SHORTEST_MONTH = 28;

        static Step days(int days) {
            return new Step(days, 0);
        }

        static Step months(int months) {
            return new Step(0, months);
        }

        int leastDays() {
            return days + months * DAYS_OF_SHORTEST_MONTH;
        }

        LocalDate after(LocalDate day) {
            return day.plusDays(days).plusMonths(months);
        }
    }

    /// A named day of the axis.
    record Tick(LocalDate day, String name) {}

    /// As many names as there is room for; when no round step fits, the first day alone.
    ///
    /// @param width room for all names, in pixels
    /// @param widthOfName width of one name, in pixels
    static List<Tick> fit(DaySpan span, double width, DateWords words, ToDoubleFunction<String> widthOfName) {
        for (Step step : STEPS) {
            if (span.days() / step.leastDays() <= 2 * MOST) {
                List<Tick> ticks = ticks(span, step, words);
                double widest = ticks.stream()
                        .mapToDouble(tick -> widthOfName.applyAsDouble(tick.name()))
                        .max()
                        .orElse(0);
                if (ticks.size() >= 2 && ticks.size() <= MOST && ticks.size() * widest * ROOM <= width) {
                    return ticks;
                }
            }
        }
        return List.of(new Tick(span.from(), words.dayMonth(span.from())));
    }

    private static List<Tick> ticks(DaySpan span, Step step, DateWords words) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first(span.from(), step); span.contains(day); day = step.after(day)) {
            ticks.add(new Tick(day, name(day, step, words)));
        }
        return ticks;
    }

    private static LocalDate first(LocalDate from, Step step) {
        if (step.months() == 0) {
            return step.days() < DAYS_IN_WEEK ? from : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        LocalDate day = from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
        while ((day.getYear() * (long) MONTHS_IN_YEAR + day.getMonthValue() - 1) % step.months() != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }

    private static String name(LocalDate day, Step step, DateWords words) {
        if (step.months() == 0) {
            return words.dayMonth(day);
        }
        return step.months() < MONTHS_IN_YEAR ? words.monthYear(day) : words.year(day);
    }
}
