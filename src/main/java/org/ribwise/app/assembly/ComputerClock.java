package org.ribwise.app.assembly;

import java.time.InstantSource;
import java.time.ZoneId;
import org.ribwise.coach.CoachClock;

/// The computer's clock: the only place where the program asks what time it is.
public final class ComputerClock {

    private ComputerClock() {}

    /// The clocks of this computer, in its time zone.
    public static CoachClock clock() {
        return new CoachClock(System::nanoTime, InstantSource.system(), ZoneId.systemDefault());
    }
}
