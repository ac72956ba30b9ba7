package org.ribwise.coach;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.ribwise.domain.session.Ticker;

/// The clocks that the coach goes by.
///
/// @param ticker for how long something takes
/// @param instants for when something happened
/// @param zone the person's time zone
public record CoachClock(Ticker ticker, InstantSource instants, ZoneId zone) {

    /// The person's time, with its offset from UTC.
    public OffsetDateTime time() {
        return instants.instant().atZone(zone).toOffsetDateTime();
    }

    /// The person's date.
    public LocalDate today() {
        return time().toLocalDate();
    }

    /// The person's time of day.
    public LocalTime timeOfDay() {
        return time().toLocalTime();
    }
}
