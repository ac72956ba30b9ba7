package org.ribwise.store;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.settings.ReminderSettings;

/// Reminders as keys and values.
final class ReminderKeys {

    private static final String ON = "reminders.on";
    private static final String TIMES = "reminders.times";
    private static final String QUIET_FROM = "reminders.quietFrom";
    private static final String QUIET_TO = "reminders.quietTo";

    private ReminderKeys() {}

    static ReminderSettings read(Properties keys) {
        ReminderSettings usual = ReminderSettings.USUAL;
        return SettingsKeys.read(keys, TIMES, ReminderKeys::withTimes, usual)
                .with(SettingsKeys.read(keys, ON, Boolean::parseBoolean, usual.on()))
                .quiet(
                        SettingsKeys.read(keys, QUIET_FROM, ReminderKeys::time, usual.quietFrom()),
                        SettingsKeys.read(keys, QUIET_TO, ReminderKeys::time, usual.quietTo()));
    }

    static void put(ReminderSettings reminders, Properties keys) {
        keys.setProperty(ON, Boolean.toString(reminders.on()));
        keys.setProperty(
                TIMES, reminders.times().stream().map(LocalTime::toString).collect(Collectors.joining(" ")));
        keys.setProperty(QUIET_FROM, reminders.quietFrom().toString());
        keys.setProperty(QUIET_TO, reminders.quietTo().toString());
    }

    private static ReminderSettings withTimes(String text) {
        List<LocalTime> times = Stream.of(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(ReminderKeys::time)
                .toList();
        return ReminderSettings.USUAL.with(times);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException makesNoSense) {
            throw new IllegalArgumentException(makesNoSense);
        }
    }
}
