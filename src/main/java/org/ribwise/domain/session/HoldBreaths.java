package org.ribwise.domain.session;

import java.util.Optional;
import org.ribwise.domain.motion.BreathPattern;

/// Whole breaths that fill a hold exactly, so that a hold is seconds and breaths at once.
///
/// The breath of a hold is 3 s in and 4 s out (clinical reference 2.1, house rule, design value). It is shortened a
/// little so that a whole number of breaths fits: 20 s are 3 breaths of 6.7 s. Where that would make it too quick it
/// is lengthened instead: 9 s are one breath, not two of 4.5 s.
///
/// @param pattern one breath
/// @param count how many fill the hold, at least 1
public record HoldBreaths(BreathPattern pattern, long count) {

    private static final int USUAL_CYCLE_MILLIS = 7_000;
    private static final double SHARE_IN = 3.0 / 7.0;

    /// Quickest breath that is paced, 12 a minute: the start of relaxed tummy breathing (clinical reference 1.2).
    /// A hold that is shorter has no room for a breath to follow, so the person breathes as they like.
    private static final int QUICKEST_CYCLE_MILLIS = 5_000;

    /// The breaths for a hold of this length; empty when it is too short to pace one.
    ///
    /// @param holdMillis length of the hold
    public static Optional<HoldBreaths> filling(long holdMillis) {
        if (holdMillis < QUICKEST_CYCLE_MILLIS) {
            return Optional.empty();
        }
        long count = Math.min(Math.ceilDiv(holdMillis, (long) USUAL_CYCLE_MILLIS), holdMillis / QUICKEST_CYCLE_MILLIS);
        int cycle = (int) (holdMillis / count);
        int in = (int) Math.round(cycle * SHARE_IN);
        return Optional.of(new HoldBreaths(new BreathPattern(in, 0, cycle - in, 0), count));
    }

    /// The breath at a time since the hold began. Milliseconds that are left over when the hold is divided into
    /// breaths belong to the end of the last out-breath.
    ///
    /// @param elapsedMillis time since the hold began, not negative
    public PacedBreath at(long elapsedMillis) {
        return new PacedBreath.Repeated(pattern, Math.min(elapsedMillis, count * pattern.cycleMillis() - 1));
    }
}
