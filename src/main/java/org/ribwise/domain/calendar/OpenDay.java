package org.ribwise.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.PlanToday;

/// What is still to be done on a day, by time of the day.
///
/// @param day which day
/// @param times times of the day at which something is still open, in order
public record OpenDay(LocalDate day, List<LocalTime> times) {

    /// Copies the list.
    public OpenDay {
        times = times.stream().sorted().distinct().toList();
    }

    /// What a plan leaves open. Nothing on a day that is off, for whatever reason; nothing when everything that is
    /// asked for is done; of what was done once already, its first time is over. What rests, what does not suit and
    /// what is merely welcome is never reminded of.
    ///
    /// @param plan the plan on that day
    public static OpenDay of(PlanToday plan, RoutineTimes times, LocalDate day) {
        boolean off = plan.days().dayOff(day).isPresent();
        return new OpenDay(
                day,
                plan.due().stream()
                        .filter(due -> !off && due.need() == Due.Need.ASKED)
                        .filter(due ->
                                RoutineTimes.days(due.prescription().schedule()).contains(day.getDayOfWeek()))
                        .flatMap(due -> left(times.of(plan.log().now(), due.prescription()), due.done()))
                        .toList());
    }

    /// What somebody without a plan leaves open who has chosen times.
    ///
    /// @param sessions how many sessions were done on that day
    public static OpenDay withoutPlan(RoutineTimes times, int sessions, LocalDate day) {
        return new OpenDay(day, left(times.chosen(), sessions).toList());
    }

    private static Stream<LocalTime> left(List<LocalTime> times, int done) {
        return times.stream().skip(done);
    }
}
