package org.ribwise.domain.exercise;

import java.util.Optional;
import org.ribwise.domain.motion.BreathPhase;

/// One phase of a drill, in the words of clinical reference 1.1.
///
/// @param kind what it is
/// @param action what is done; there exactly when the kind is `ACTION`
/// @param startMillis length at first, 200 ms to 10 min
/// @param targetMillis usual length later, at least `startMillis`
/// @param capMillis never longer without a prescription, at least `targetMillis`
/// @param route which way the air goes; empty when it does not matter
/// @param cue what to do, in a few words
public record Beat(
        Kind kind,
        Optional<BreathAction> action,
        int startMillis,
        int targetMillis,
        int capMillis,
        Optional<Route> route,
        LocalText cue) {

    private static final int SHORTEST_MILLIS = 200;
    private static final int LONGEST_MILLIS = 600_000;

    /// @throws IllegalArgumentException if a length is out of range, or if an action is missing or too many
    public Beat {
        if (startMillis < SHORTEST_MILLIS
                || targetMillis < startMillis
                || capMillis < targetMillis
                || capMillis > LONGEST_MILLIS) {
            throw new IllegalArgumentException(
                    kind + ": " + startMillis + " to " + targetMillis + " ms, cap " + capMillis + " ms");
        }
        if (action.isPresent() != (kind == Kind.ACTION)) {
            throw new IllegalArgumentException(kind + (action.isPresent() ? " with" : " without") + " an action");
        }
    }

    /// The phase of the breath that it is, as a pacer shows it; empty in one's own rhythm.
    public Optional<BreathPhase> phase() {
        return switch (kind) {
            case IN -> Optional.of(BreathPhase.IN);
            case HOLD_IN -> Optional.of(BreathPhase.HOLD_IN);
            case OUT -> Optional.of(BreathPhase.OUT);
            case HOLD_OUT -> Optional.of(BreathPhase.HOLD_OUT);
            case REST -> Optional.empty();
            case ACTION ->
                action.map(done -> switch (done.air()) {
                    case IN -> BreathPhase.IN;
                    case OUT -> BreathPhase.OUT;
                    case STILL -> BreathPhase.HOLD_OUT;
                });
        };
    }

    /// Kinds of phases.
    public enum Kind {
        IN,
        HOLD_IN,
        OUT,
        HOLD_OUT,
        /// Breathing in one's own rhythm.
        REST,
        /// See {@link BreathAction}.
        ACTION;

        /// Whether air stands still on purpose.
        public boolean isHold() {
            return this == HOLD_IN || this == HOLD_OUT;
        }
    }
}
