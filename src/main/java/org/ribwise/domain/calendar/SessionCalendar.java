package org.ribwise.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.session.DoseNumbers;

/// When the sessions of a plan are. What is prescribed for the same time is one session.
///
/// @param times at which times of the day
/// @param library how long exercises take
public record SessionCalendar(RoutineTimes times, ExerciseLibrary library) {

    /// A plan without an end is written down for so long from today on (design value): a review comes before.
    private static final int OPEN_WEEKS = 52;

    private static final int STEP_MINUTES = 5;
    private static final long MINUTE_MILLIS = 60_000;

    /// The sessions of a plan from its first day on, by time of the day, then by day.
    ///
    /// @param excused days without exercise
    /// @param today decides how far a plan without an end is written down
    public List<SessionSeries> of(Plan plan, Set<LocalDate> excused, LocalDate today) {
        LocalDate end = plan.times()
                .end()
                .orElseGet(() -> later(today, plan.times().start()).plusWeeks(OPEN_WEEKS));
        List<SessionSeries> all = new ArrayList<>();
        TreeSet<LocalTime> everyTime = new TreeSet<>();
        plan.prescriptions().forEach(one -> everyTime.addAll(times.of(plan, one)));
        for (LocalTime time : everyTime) {
            List<Prescription> then = plan.prescriptions().stream()
                    .filter(one -> times.of(plan, one).contains(time))
                    .toList();
            for (Stretch stretch : merged(stretches(then, plan.times().start(), end))) {
                series(all.size() + 1, time, stretch, excused).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /// Days in a row on which the same is prescribed.
    ///
    /// @param days on which days of the week
    /// @param first first day
    /// @param last last day, included
    /// @param minutes how long the longest session is
    private record Stretch(Set<DayOfWeek> days, LocalDate first, LocalDate last, int minutes) {

        Optional<LocalDate> firstOn() {
            return first.datesUntil(last.plusDays(1))
                    .filter(day -> days.contains(day.getDayOfWeek()))
                    .findFirst();
        }

        LocalDate lastOn() {
            LocalDate day = last;
            while (!days.contains(day.getDayOfWeek())) {
                day = day.minusDays(1);
            }
            return day;
        }
    }

    private List<Stretch> stretches(List<Prescription> some, LocalDate start, LocalDate end) {
        TreeSet<LocalDate> begins = new TreeSet<>(Set.of(start));
        for (Prescription one : some) {
            begins.add(one.schedule().start());
            one.schedule().end().ifPresent(last -> begins.add(last.plusDays(1)));
        }
        List<LocalDate> from = List.copyOf(begins.subSet(start, true, later(start, end), true));
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            LocalDate first = from.get(i);
            LocalDate last = i + 1 < from.size() ? from.get(i + 1).minusDays(1) : end;
            List<Prescription> open =
                    some.stream().filter(one -> one.schedule().contains(first)).toList();
            all.add(new Stretch(days(open), first, last, minutes(open)));
        }
        return all;
    }

    private static Set<DayOfWeek> days(List<Prescription> some) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        some.forEach(one -> days.addAll(RoutineTimes.days(one.schedule())));
        return days;
    }

    private int minutes(List<Prescription> some) {
        int longest = STEP_MINUTES;
        for (DayOfWeek day : DayOfWeek.values()) {
            long millis = some.stream()
                    .filter(one -> RoutineTimes.days(one.schedule()).contains(day))
                    .flatMap(one -> PlannedItem.of(one, library).item().stream())
                    .mapToLong(item -> DoseNumbers.of(item).millis())
                    .sum();
            longest = Math.max(longest, (int) Math.ceilDiv(millis, STEP_MINUTES * MINUTE_MILLIS) * STEP_MINUTES);
        }
        return longest;
    }

    /// What follows with the same days is the same series.
    private static List<Stretch> merged(List<Stretch> some) {
        List<Stretch> all = new ArrayList<>();
        for (Stretch one : some) {
            if (!all.isEmpty() && all.getLast().days().equals(one.days())) {
                Stretch before = all.removeLast();
                all.add(new Stretch(one.days(), before.first(), one.last(), Math.max(before.minutes(), one.minutes())));
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private static Optional<SessionSeries> series(int number, LocalTime time, Stretch stretch, Set<LocalDate> excused) {
        return stretch.firstOn().map(first -> {
            LocalDate last = stretch.lastOn();
            List<LocalDate> out = excused.stream()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .filter(day -> stretch.days().contains(day.getDayOfWeek()))
                    .sorted()
                    .toList();
            return new SessionSeries(number, time, stretch.days(), first, last, out, stretch.minutes());
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
