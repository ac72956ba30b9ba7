package org.ribwise.domain.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which days a date axis names, so that the names are round (Mondays, first days of a month or year) and do not
/// touch each other.
public final class DateTicks {

    /// At most so many names on one axis.
    private static final int MOST = 12;

    private static final int DAYS_IN_WEEK = 7;
    /// 5 January 1970, from which weeks are counted.
    private static final long A_MONDAY = 4;
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

        Unit unit() {
            if (months == 0) {
                return Unit.DAY;
            }
            return months < MONTHS_IN_YEAR ? Unit.MONTH : Unit.YEAR;
        }

        LocalDate after(LocalDate day) {
            return day.plusDays(days).plusMonths(months);
        }
    }

    /// What of a day its name has to say.
    public enum Unit {
        /// Day and month, for instance "3 Nov".
        DAY("MMMd"),
        /// Month and year, for instance "Nov 2026".
        MONTH("yMMM"),
        /// The year alone.
        YEAR("y");

        private final String skeleton;

        Unit(String skeleton) {
            this.skeleton = skeleton;
        }

        /// Writes such names as a language does.
        public DateTimeFormatter in(Locale locale) {
            return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale);
        }
    }

    /// A named day of the axis.
    ///
    /// @param day which
    /// @param unit what its name says
    public record Tick(LocalDate day, Unit unit) {}

    /// As many names as there is room for; when no round step fits, the first day alone.
    ///
    /// @param width room for all names, in the unit of the letters
    public static List<Tick> fit(ChartWindow window, double width, ChartLettering letters) {
        LocalDate from = ChartDay.date(window.from());
        LocalDate to = ChartDay.date(Math.nextDown(window.to()));
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        for (Step step : STEPS) {
            if (days / step.leastDays() <= 2 * MOST) {
                List<Tick> ticks = ticks(from, to, step);
                if (ticks.size() >= 2
                        && ticks.size() <= MOST
                        && ticks.size() * widest(ticks, letters) * ROOM <= width) {
                    return ticks;
                }
            }
        }
        return List.of(new Tick(from, Unit.DAY));
    }

    private static double widest(List<Tick> ticks, ChartLettering letters) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, letters.width(letters.day(tick)));
        }
        return widest;
    }

    private static List<Tick> ticks(LocalDate from, LocalDate to, Step step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first(from, step); !day.isAfter(to); day = step.after(day)) {
            ticks.add(new Tick(day, step.unit()));
        }
        return ticks;
    }

    /// The first that is not before a day. Where it is does not depend on where one looks: names go along with the
    /// drawing when it is moved.
    private static LocalDate first(LocalDate from, Step step) {
        if (step.months() == 0) {
            long since = Math.floorMod(from.toEpochDay() - A_MONDAY, step.days());
            return since == 0 ? from : from.plusDays(step.days() - since);
        }
        LocalDate day = from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
        while ((day.getYear() * (long) MONTHS_IN_YEAR + day.getMonthValue() - 1) % step.months() != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }
}
