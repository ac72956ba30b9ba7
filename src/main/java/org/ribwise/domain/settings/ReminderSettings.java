package org.ribwise.domain.settings;

import java.time.LocalTime;
import java.util.List;

/// When a person wants to be reminded of their routine.
///
/// @param on whether they want to be at all
/// @param times times of the day that they have chosen, in order, at most 8; empty: those of the plan
/// @param quietFrom from then on it is quiet
/// @param quietTo until then; earlier than `quietFrom` is on the next day, the same is never quiet
public record ReminderSettings(boolean on, List<LocalTime> times, LocalTime quietFrom, LocalTime quietTo) {

    /// Nobody is reminded who has not asked for it; it is quiet from 21:00 to 8:00 (design values).
    public static final ReminderSettings USUAL =
            new ReminderSettings(false, List.of(), LocalTime.of(21, 0), LocalTime.of(8, 0));

    /// Most times a day (as often as a plan may ask).
    public static final int MOST_TIMES = 8;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there are too many times, or they are not in order
    public ReminderSettings {
        times = List.copyOf(times);
        if (times.size() > MOST_TIMES) {
            throw new IllegalArgumentException(times.size() + " times a day");
        }
        for (int i = 1; i < times.size(); i++) {
            if (!times.get(i - 1).isBefore(times.get(i))) {
                throw new IllegalArgumentException("times of the day are not in order");
            }
        }
    }

    /// Whether it is quiet at a time of the day.
    public boolean isQuiet(LocalTime time) {
        boolean after = !time.isBefore(quietFrom);
        boolean before = time.isBefore(quietTo);
        return quietFrom.isAfter(quietTo) ? after || before : after && before;
    }

    /// The same, switched on or off.
    public ReminderSettings with(boolean wanted) {
        return new ReminderSettings(wanted, times, quietFrom, quietTo);
    }

    /// The same at other times of the day.
    ///
    /// @throws IllegalArgumentException if there are too many, or they are not in order
    public ReminderSettings with(List<LocalTime> others) {
        return new ReminderSettings(on, others, quietFrom, quietTo);
    }

    /// The same with another quiet time.
    public ReminderSettings quiet(LocalTime from, LocalTime to) {
        return new ReminderSettings(on, times, from, to);
    }
}
