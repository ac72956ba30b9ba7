package org.ribwise.domain.recovery;

import org.ribwise.domain.motion.BreathPattern;

/// The breath while a person settles: a pure function of the time since they said "I'm breathless".
public sealed interface RecoveryPace {

    /// The first out-breath that is counted with (clinical reference 1.3, br-recovery: after about 30 s).
    long PACED_FROM_MILLIS = 30_000;

    /// From here the out-breath is longer (design value, needs sign-off: the shipped exercise changes there, too).
    long LONGER_FROM_MILLIS = 120_000;

    /// In 2, out 3 (clinical reference 1.2, br-recovery).
    BreathPattern FIRST = new BreathPattern(2_000, 0, 3_000, 0);

    /// In 2, out 4 (clinical reference 1.2, br-recovery).
    BreathPattern LONGER = new BreathPattern(2_000, 0, 4_000, 0);

    /// No counting: blow out, then let the air come in.
    record Calm() implements RecoveryPace {}

    /// A rhythm that may be followed.
    ///
    /// @param pattern how long in and out
    /// @param elapsedMillis since this pattern began
    record Paced(BreathPattern pattern, long elapsedMillis) implements RecoveryPace {}

    /// The breath at a moment. The rhythm changes between two breaths, never inside one.
    ///
    /// @param elapsedMillis since the person said "I'm breathless"
    static RecoveryPace at(long elapsedMillis) {
        if (elapsedMillis < PACED_FROM_MILLIS) {
            return new Calm();
        }
        return elapsedMillis < LONGER_FROM_MILLIS
                ? new Paced(FIRST, elapsedMillis - PACED_FROM_MILLIS)
                : new Paced(LONGER, elapsedMillis - LONGER_FROM_MILLIS);
    }
}
