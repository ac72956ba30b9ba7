package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The week that today is in, from Monday to Sunday (ISO 8601).
///
/// @param days seven days, Monday first
public record WeekDays(List<WeekDay> days) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if these are not seven days
    public WeekDays {
        days = List.copyOf(days);
        if (days.size() != Weeks.DAYS_IN_WEEK) {
            throw new IllegalArgumentException("a week of " + days.size() + " days");
        }
    }

    /// The week of today.
    public static WeekDays of(SessionDays sessions, LocalDate today) {
        LocalDate monday = Weeks.monday(today);
        return new WeekDays(IntStream.range(0, Weeks.DAYS_IN_WEEK)
                .mapToObj(monday::plusDays)
                .map(day -> new WeekDay(day, sessions.on(day).sessions() > 0, day.equals(today), day.isAfter(today)))
                .toList());
    }

    /// On how many days there was a session.
    public int daysDone() {
        return (int) days.stream().filter(WeekDay::done).count();
    }

    /// One day of the week.
    ///
    /// @param date which day
    /// @param done whether there was a session
    /// @param isToday whether it is today
    /// @param isFuture whether it is still to come
    public record WeekDay(LocalDate date, boolean done, boolean isToday, boolean isFuture) {}
}
