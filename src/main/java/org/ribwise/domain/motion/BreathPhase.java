package org.ribwise.domain.motion;

/// The four parts of a paced breath, in the order in which they follow each other.
public enum BreathPhase {
    /// Air comes in.
    IN,
    /// Lungs full, still.
    HOLD_IN,
    /// Air goes out.
    OUT,
    /// Lungs empty, still.
    HOLD_OUT;

    /// The phase that follows this one in every pattern that has it.
    public BreathPhase next() {
        return switch (this) {
            case IN -> HOLD_IN;
            case HOLD_IN -> OUT;
            case OUT -> HOLD_OUT;
            case HOLD_OUT -> IN;
        };
    }

    /// Whether the breath is still during this phase.
    public boolean isHold() {
        return this == HOLD_IN || this == HOLD_OUT;
    }
}
