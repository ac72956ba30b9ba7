package org.ribwise.domain.motion;

/// One breath, repeated: how long air comes in, rests, goes out, rests.
///
/// Which seconds suit whom is not decided here: definitions carry start, target and cap
/// (clinical reference 1.2).
///
/// @param inMillis length of the in-breath, 500 ms to 60 s
/// @param holdInMillis stillness with full lungs, 0 to 60 s
/// @param outMillis length of the out-breath, 500 ms to 60 s
/// @param holdOutMillis stillness with empty lungs, 0 to 60 s
public record BreathPattern(int inMillis, int holdInMillis, int outMillis, int holdOutMillis) {

    private static final int SHORTEST_MOVE_MILLIS = 500;
    private static final int LONGEST_PHASE_MILLIS = 60_000;

    /// Rejects phases outside the ranges above.
    ///
    /// @throws IllegalArgumentException if a phase is too short or too long
    public BreathPattern {
        requireWithin("in", inMillis, SHORTEST_MOVE_MILLIS);
        requireWithin("hold in", holdInMillis, 0);
        requireWithin("out", outMillis, SHORTEST_MOVE_MILLIS);
        requireWithin("hold out", holdOutMillis, 0);
    }

    private static void requireWithin(String phase, int millis, int shortest) {
        if (millis < shortest || millis > LONGEST_PHASE_MILLIS) {
            throw new IllegalArgumentException(
                    phase + ": " + millis + " ms is outside " + shortest + " to " + LONGEST_PHASE_MILLIS + " ms");
        }
    }

    /// Length of one phase; 0 for a hold that this pattern does not have.
    public int millisOf(BreathPhase phase) {
        return switch (phase) {
            case IN -> inMillis;
            case HOLD_IN -> holdInMillis;
            case OUT -> outMillis;
            case HOLD_OUT -> holdOutMillis;
        };
    }

    /// Length of one whole breath.
    public int cycleMillis() {
        return inMillis + holdInMillis + outMillis + holdOutMillis;
    }

    /// Breaths a minute: 60 s divided by the length of one breath.
    public double breathsPerMinute() {
        return 60_000.0 / cycleMillis();
    }

    /// The breath at a time since the pattern began. It depends on nothing else, so a late or missed frame
    /// changes nothing about the next one.
    ///
    /// @param elapsedMillis time since the first in-breath began, not negative
    public BreathMoment at(long elapsedMillis) {
        if (elapsedMillis < 0) {
            throw new IllegalArgumentException("elapsed time " + elapsedMillis + " ms is negative");
        }
        long breath = elapsedMillis / cycleMillis();
        long within = elapsedMillis % cycleMillis();
        for (BreathPhase phase : PHASES) {
            int length = millisOf(phase);
            if (within < length) {
                return new BreathMoment(phase, within, length, breath, fullness(phase, (double) within / length));
            }
            within -= length;
        }
        throw new AssertionError("phases do not add up to the cycle");
    }

    private static final BreathPhase[] PHASES = BreathPhase.values();

    private static double fullness(BreathPhase phase, double progress) {
        return switch (phase) {
            case IN -> Easing.smooth(progress);
            case HOLD_IN -> 1;
            case OUT -> 1 - Easing.smooth(progress);
            case HOLD_OUT -> 0;
        };
    }
}
