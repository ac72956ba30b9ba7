package org.ribwise.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;

/// At which times of the day, and on which days of the week, what is prescribed is thought of.
///
/// @param chosen times that the person has chosen, in order; empty: those of the plan, or usual ones where it names
///     none
public record RoutineTimes(List<LocalTime> chosen) {

    /// The times of the plan.
    public static final RoutineTimes OF_PLAN = new RoutineTimes(List.of());

    /// Most times a day (as often as a plan may ask).
    public static final int MOST = 8;

    /// Once a day: at this time; more often: spread between the two others (design values, need sign-off).
    private static final LocalTime ONCE = LocalTime.of(10, 0);

    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final int HOUR_MINUTES = 60;
    private static final int QUARTER_MINUTES = 15;
    private static final int DAYS_IN_WEEK = 7;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there are too many times, or they are not in order
    public RoutineTimes {
        chosen = List.copyOf(chosen);
        if (chosen.size() > MOST) {
            throw new IllegalArgumentException(chosen.size() + " times a day");
        }
        for (int i = 1; i < chosen.size(); i++) {
            if (!chosen.get(i - 1).isBefore(chosen.get(i))) {
                throw new IllegalArgumentException("times of the day are not in order");
            }
        }
    }

    /// The times of a prescription on one of its days, in order: at most as many as it asks for. What names no time
    /// joins what names some, so that a day has no more sessions than it needs.
    public List<LocalTime> of(Plan plan, Prescription one) {
        if (chosen.isEmpty() && !one.schedule().timesOfDay().isEmpty()) {
            return one.schedule().timesOfDay();
        }
        int times = one.schedule().timesPerDay();
        List<LocalTime> day = chosen.isEmpty() ? day(plan, times) : chosen;
        return day.subList(0, Math.min(times, day.size()));
    }

    private static List<LocalTime> day(Plan plan, int times) {
        List<PlanSchedule> all =
                plan.prescriptions().stream().map(Prescription::schedule).toList();
        int most = all.stream().mapToInt(PlanSchedule::timesPerDay).max().orElse(times);
        return all.stream()
                .map(PlanSchedule::timesOfDay)
                .filter(named -> named.size() >= times)
                .max(Comparator.comparingInt(List::size))
                .orElseGet(() -> spread(most));
    }

    /// So many times, spread over the day by quarters of an hour.
    static List<LocalTime> spread(int times) {
        if (times == 1) {
            return List.of(ONCE);
        }
        int minutes = (LAST.getHour() - FIRST.getHour()) * HOUR_MINUTES;
        return IntStream.range(0, times)
                .map(index -> index * minutes / (times - 1) / QUARTER_MINUTES * QUARTER_MINUTES)
                .mapToObj(FIRST::plusMinutes)
                .toList();
    }

    /// The days of the week of a schedule. Where the person is free to choose, as few as are asked for, spread over
    /// the week: 3 to 5 times a week is Monday, Wednesday and Friday (design value, needs sign-off).
    public static Set<DayOfWeek> days(PlanSchedule schedule) {
        return switch (schedule.rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> days) -> days;
            case Rhythm.PerWeek(int fewest, int _) -> {
                EnumSet<DayOfWeek> spread = EnumSet.noneOf(DayOfWeek.class);
                for (int index = 0; index < fewest; index++) {
                    spread.add(DayOfWeek.of(1 + index * DAYS_IN_WEEK / fewest));
                }
                yield spread;
            }
        };
    }
}
