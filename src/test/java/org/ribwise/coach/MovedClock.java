package org.ribwise.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Clocks that the test moves; all of them move together.
public final class MovedClock {

    /// When every test begins.
    public static final Instant BEGIN = Instant.parse("2026-04-01T09:00:00Z");

    private static final long FRAME_MILLIS = 500;

    private Duration gone = Duration.ZERO;

    /// The clocks.
    public CoachClock clock() {
        return new CoachClock(() -> gone.toNanos(), () -> BEGIN.plus(gone), ZoneOffset.ofHours(2));
    }

    /// Time goes on.
    public void later(long millis) {
        gone = gone.plusMillis(millis);
    }

    /// Time goes on, looked at twice a second.
    public void run(long millis, Runnable look) {
        for (long left = millis; left > 0; left -= FRAME_MILLIS) {
            later(Math.min(left, FRAME_MILLIS));
            look.run();
        }
    }
}
