package org.ribwise.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.ribwise.coach.CoachClock;

/// A clock that goes on only when a journey says so.
final class JourneyClock {

    /// A Sunday.
    static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    CoachClock clock() {
        return new CoachClock(nanos::get, () -> MORNING.plusNanos(nanos.get()), ZoneId.of("UTC"));
    }

    void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
