package org.ribwise.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// When a prescription is to be done.
///
/// @param rhythm on which days
/// @param timesPerDay how often on such a day, 1 to 8
/// @param timesOfDay when on such a day, in order, at most as many as `timesPerDay`; empty: whenever it suits
/// @param start first day
/// @param end last day, included; empty: as long as the plan
/// @param goalPerWeek how many sessions a week are aimed at, 1 to 56 (adherence goal of clinical
///     reference 3.4); empty: what the rhythm says
public record PlanSchedule(
        Rhythm rhythm,
        int timesPerDay,
        List<LocalTime> timesOfDay,
        LocalDate start,
        Optional<LocalDate> end,
        OptionalInt goalPerWeek) {

    private static final int MOST_A_DAY = 8;
    private static final int MOST_A_WEEK = 56;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if a number is out of range or times are not in order
    public PlanSchedule {
        timesOfDay = List.copyOf(timesOfDay);
        if (timesPerDay < 1 || timesPerDay > MOST_A_DAY || timesOfDay.size() > timesPerDay) {
            throw new IllegalArgumentException(timesPerDay + " times a day, " + timesOfDay.size() + " of them known");
        }
        for (int i = 1; i < timesOfDay.size(); i++) {
            if (!timesOfDay.get(i - 1).isBefore(timesOfDay.get(i))) {
                throw new IllegalArgumentException("times of the day are not in order");
            }
        }
        PlanTimes.requireOrder(start, end);
        goalPerWeek.ifPresent(goal -> {
            if (goal < 1 || goal > MOST_A_WEEK) {
                throw new IllegalArgumentException(goal + " sessions a week");
            }
        });
    }

    /// Whether a day is between start and end.
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether there may be a day that both ask for.
    boolean meets(PlanSchedule other) {
        boolean apart = end.filter(last -> last.isBefore(other.start)).isPresent()
                || other.end.filter(last -> last.isBefore(start)).isPresent();
        return !apart && rhythm.days().stream().anyMatch(other.rhythm.days()::contains);
    }

    /// The same on other days.
    public PlanSchedule on(Rhythm other) {
        return new PlanSchedule(other, timesPerDay, timesOfDay, start, end, goalPerWeek);
    }

    /// The same from another first to another last day.
    public PlanSchedule during(LocalDate first, Optional<LocalDate> last) {
        return new PlanSchedule(rhythm, timesPerDay, timesOfDay, first, last, goalPerWeek);
    }

    /// The same so often on a day, at these times.
    public PlanSchedule daily(int times, List<LocalTime> at) {
        return new PlanSchedule(rhythm, times, at, start, end, goalPerWeek);
    }

    /// The same with another number of sessions a week to aim at.
    public PlanSchedule aiming(OptionalInt sessions) {
        return new PlanSchedule(rhythm, timesPerDay, timesOfDay, start, end, sessions);
    }

    /// On which days.
    public sealed interface Rhythm {

        /// The days of the week on which it may be done.
        Set<DayOfWeek> days();

        /// On the same days every week.
        ///
        /// @param days at least one
        record OnDays(Set<DayOfWeek> days) implements Rhythm {

            /// Copies the set, Monday first.
            ///
            /// @throws IllegalArgumentException if there is no day
            public OnDays {
                EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
                copy.addAll(days);
                if (copy.isEmpty()) {
                    throw new IllegalArgumentException("on no day");
                }
                days = Collections.unmodifiableSet(copy);
            }

            /// Every day.
            public static OnDays daily() {
                return new OnDays(EnumSet.allOf(DayOfWeek.class));
            }
        }

        /// On so many days of the person's own choice in each week: 3 to 5 times a week. A week begins on
        /// Monday (ISO 8601), wherever the person lives, so that physiotherapist and patient count the same
        /// weeks.
        ///
        /// @param fewest days a week, 1 to 7
        /// @param most days a week, at least as many, at most 7
        record PerWeek(int fewest, int most) implements Rhythm {

            private static final int DAYS_IN_WEEK = 7;

            /// @throws IllegalArgumentException if a number is out of range
            public PerWeek {
                if (fewest < 1 || most < fewest || most > DAYS_IN_WEEK) {
                    throw new IllegalArgumentException(fewest + " to " + most + " days a week");
                }
            }

            @Override
            public Set<DayOfWeek> days() {
                return EnumSet.allOf(DayOfWeek.class);
            }
        }
    }
}
