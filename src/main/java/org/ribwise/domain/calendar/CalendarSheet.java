package org.ribwise.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What stands in a calendar file.
///
/// @param plan the plan: its entries are known again by it, whatever version it has
/// @param series the sessions
/// @param gone sessions of an earlier version that are no more
/// @param form how they are written down
public record CalendarSheet(UUID plan, List<SessionSeries> series, List<SessionSeries> gone, Form form) {

    /// Longest time before a session at which the calendar may remind, minutes (design value).
    public static final int LONGEST_ALARM_MINUTES = 120;

    /// The usual one (design value).
    public static final int USUAL_ALARM_MINUTES = 10;

    /// How sessions are written down.
    ///
    /// @param title of every entry: it says nothing about health, because calendars are seen by others
    /// @param alarmMinutes so long before, the calendar reminds, 0 to 120
    /// @param zone the person's time zone
    /// @param at when it is written; what is written later takes the place of what is there
    public record Form(String title, int alarmMinutes, ZoneId zone, Instant at) {

        /// @throws IllegalArgumentException if the alarm is out of range
        public Form {
            if (alarmMinutes < 0 || alarmMinutes > LONGEST_ALARM_MINUTES) {
                throw new IllegalArgumentException("alarm " + alarmMinutes + " minutes before");
            }
        }
    }

    /// Copies the lists.
    public CalendarSheet {
        series = List.copyOf(series);
        gone = List.copyOf(gone);
    }

    /// A sheet of the present sessions and of those that an earlier version had beyond them.
    ///
    /// @param earlier the sessions of earlier versions
    public static CalendarSheet of(UUID plan, List<SessionSeries> series, List<SessionSeries> earlier, Form form) {
        Map<Integer, SessionSeries> gone = new TreeMap<>();
        earlier.stream()
                .filter(one -> one.number() > series.size())
                .forEach(one -> gone.putIfAbsent(one.number(), one));
        return new CalendarSheet(plan, series, List.copyOf(gone.values()), form);
    }
}
