package org.ribwise.domain.session;

import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;

/// The breath that is paced at one moment of a session, and where in its pattern it is.
///
/// @param pattern the breath that is repeated; for a movement, its in-breath with the out-breath beside it
/// @param elapsedMillis time since the pattern began, not negative
public record PacedBreath(BreathPattern pattern, long elapsedMillis) {

    /// What a pacer paints.
    public BreathMoment moment() {
        return pattern.at(elapsedMillis);
    }
}
