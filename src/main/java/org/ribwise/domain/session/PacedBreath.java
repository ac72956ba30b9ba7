package org.ribwise.domain.session;

import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Easing;

/// The breath that is paced at one moment of a session.
public sealed interface PacedBreath {

    /// What a pacer paints.
    BreathMoment moment();

    /// Time since what is paced began, not negative.
    long elapsedMillis();

    /// A pattern that is repeated.
    ///
    /// @param pattern the breath; for a movement, its in-breath with the out-breath beside it
    /// @param elapsedMillis time since the pattern began, not negative
    record Repeated(BreathPattern pattern, long elapsedMillis) implements PacedBreath {

        @Override
        public BreathMoment moment() {
            return pattern.at(elapsedMillis);
        }
    }

    /// One phase of a drill, which comes once and may begin and end with half-full lungs.
    ///
    /// @param phase which way the air goes
    /// @param elapsedMillis time since the phase began, 0 to less than `lengthMillis`
    /// @param lengthMillis length of the phase
    /// @param from fullness of the lungs when it begins, 0 to 1
    /// @param to fullness when it ends, 0 to 1
    record Once(BreathPhase phase, long elapsedMillis, long lengthMillis, double from, double to)
            implements PacedBreath {

        @Override
        public BreathMoment moment() {
            double eased = Easing.smooth((double) elapsedMillis / lengthMillis);
            double fullness = Math.clamp(from + (to - from) * eased, 0.0, 1.0);
            return new BreathMoment(phase, elapsedMillis, lengthMillis, 0, fullness);
        }
    }
}
