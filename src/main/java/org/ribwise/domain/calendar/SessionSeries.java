package org.ribwise.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Sessions at the same time on the same days of every week.
///
/// @param number its number among those of the plan, from 1: a calendar knows it again by this
/// @param time when it begins, on the person's clock
/// @param days on which days of the week
/// @param first the first one, on one of the days
/// @param last the last one, on one of the days
/// @param excused those between that are left out, in order
/// @param minutes how long the longest is
public record SessionSeries(
        int number,
        LocalTime time,
        Set<DayOfWeek> days,
        LocalDate first,
        LocalDate last,
        List<LocalDate> excused,
        int minutes) {

    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if the first or last is on a day without it, or a number is out of range
    public SessionSeries {
        EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        days = Collections.unmodifiableSet(copy);
        excused = List.copyOf(excused);
        if (!days.contains(first.getDayOfWeek()) || !days.contains(last.getDayOfWeek()) || last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
        if (number < 1 || minutes < 1) {
            throw new IllegalArgumentException("number " + number + ", " + minutes + " minutes");
        }
    }
}
