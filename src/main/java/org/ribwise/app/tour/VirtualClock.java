package org.ribwise.app.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.ribwise.coach.CoachClock;

/// A clock that goes on only when it is told to.
final class VirtualClock {

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final Instant start;
    private final AtomicLong nanos = new AtomicLong();

    VirtualClock(Instant start) {
        this.start = start;
    }

    CoachClock clock() {
        return new CoachClock(nanos::get, () -> start.plusNanos(nanos.get()), ZONE);
    }

    void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
