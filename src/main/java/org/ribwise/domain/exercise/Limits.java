package org.ribwise.domain.exercise;

import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.motion.BreathPattern;

/// What is played differently for a person than an exercise's file says; always less, never more.
///
/// @param withoutHolds no stillness with full or empty lungs
/// @param slowestPerMinute no paced breath slower than this, breaths a minute, 1 to 30
/// @param longestSeconds no longer than this at one go, 10 s to 1 h
/// @param longestHoldSeconds no hold of a stretch longer than this, 0 to 120 s
public record Limits(
        boolean withoutHolds,
        Optional<Double> slowestPerMinute,
        OptionalInt longestSeconds,
        OptionalInt longestHoldSeconds) {

    /// Nothing is different.
    public static final Limits NONE = new Limits(false, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    /// No stillness with full or empty lungs.
    public static final Limits WITHOUT_HOLDS =
            new Limits(true, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final double MINUTE_MILLIS = 60_000;

    /// The shortest in- or out-breath that a pattern can have.
    private static final int SHORTEST_MOVE_MILLIS = 500;

    /// @throws IllegalArgumentException if a number is out of range
    public Limits {
        slowestPerMinute.ifPresent(rate -> require(rate >= 1 && rate <= 30, rate + " breaths a minute"));
        longestSeconds.ifPresent(seconds -> require(seconds >= 10 && seconds <= 3_600, seconds + " s"));
        longestHoldSeconds.ifPresent(seconds -> require(seconds >= 0 && seconds <= 120, "hold of " + seconds + " s"));
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("limit out of range: " + what);
        }
    }

    /// The stricter of each.
    public Limits and(Limits other) {
        return new Limits(
                withoutHolds || other.withoutHolds,
                slowestPerMinute
                        .map(rate -> Math.max(rate, other.slowestPerMinute.orElse(rate)))
                        .or(() -> other.slowestPerMinute),
                smaller(longestSeconds, other.longestSeconds),
                smaller(longestHoldSeconds, other.longestHoldSeconds));
    }

    private static OptionalInt smaller(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()))
                : one.isPresent() ? one : other;
    }

    /// A breath within these limits: holds are left out, and what is too slow is shortened evenly.
    public BreathPattern on(BreathPattern pattern) {
        BreathPattern still = withoutHolds ? new BreathPattern(pattern.inMillis(), 0, pattern.outMillis(), 0) : pattern;
        double longest = slowestPerMinute.map(rate -> MINUTE_MILLIS / rate).orElse(Double.MAX_VALUE);
        return still.cycleMillis() <= longest ? still : shortened(still, longest / still.cycleMillis());
    }

    private static BreathPattern shortened(BreathPattern pattern, double share) {
        return new BreathPattern(
                Math.max(SHORTEST_MOVE_MILLIS, (int) (pattern.inMillis() * share)),
                (int) (pattern.holdInMillis() * share),
                Math.max(SHORTEST_MOVE_MILLIS, (int) (pattern.outMillis() * share)),
                (int) (pattern.holdOutMillis() * share));
    }

    /// A length within these limits.
    public int length(int seconds) {
        return Math.min(seconds, longestSeconds.orElse(seconds));
    }

    /// A hold within these limits.
    public int hold(int seconds) {
        return Math.min(seconds, longestHoldSeconds.orElse(seconds));
    }
}
