package org.ribwise.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.ribwise.domain.settings.ReminderSettings;

/// Decides which reminder is due. Nothing is made up for: of several times that went by, the last one counts, and what
/// is long past is left out without a word.
///
/// @param settings what the person has chosen
/// @param zone the person's time zone
public record Reminders(ReminderSettings settings, ZoneId zone) {

    /// So long after its time a reminder still makes sense: when the computer was asleep (design value).
    static final Duration STILL_USEFUL = Duration.ofMinutes(60);

    /// "Later" is so much later (design value).
    public static final Duration LATER = Duration.ofMinutes(15);

    /// What was looked at.
    ///
    /// @param since when it was looked last; what was before has been dealt with
    /// @param now the time
    /// @param later until when the person put it off; empty when they did not
    public record Look(Instant since, Instant now, Optional<Instant> later) {}

    /// The time of the day that is to be reminded of; empty when there is nothing to say now.
    ///
    /// @param open what is still to be done; on another day than that of the look, nothing is
    public Optional<LocalTime> due(OpenDay open, Look look) {
        ZonedDateTime now = look.now().atZone(zone);
        if (!settings.on() || settings.isQuiet(now.toLocalTime()) || !open.day().equals(now.toLocalDate())) {
            return Optional.empty();
        }
        return open.times().stream()
                .filter(time -> !settings.isQuiet(time))
                .filter(time -> isIn(at(open.day(), time), look))
                .reduce((earlier, later) -> later)
                .or(() -> look.later().filter(until -> isIn(until, look)).flatMap(until -> begun(open, look.now())));
    }

    /// The last one that has begun.
    private Optional<LocalTime> begun(OpenDay open, Instant now) {
        return open.times().stream()
                .filter(time -> !at(open.day(), time).isAfter(now))
                .reduce((earlier, later) -> later);
    }

    private static boolean isIn(Instant at, Look look) {
        return at.isAfter(look.since())
                && !at.isAfter(look.now())
                && !at.plus(STILL_USEFUL).isBefore(look.now());
    }

    /// A time that the change of the clocks leaves out comes an hour later; one that comes twice counts at its first.
    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
