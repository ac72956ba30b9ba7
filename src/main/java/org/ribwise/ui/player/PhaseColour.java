package org.ribwise.ui.player;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.ribwise.domain.motion.BreathPhase;

/// The colour of a breath phase, as a pseudo-class of the stylesheet.
enum PhaseColour {
    IN,
    OUT,
    HOLD,
    NONE;

    static PhaseColour of(Optional<BreathPhase> phase) {
        return phase.map(PhaseColour::of).orElse(NONE);
    }

    private static PhaseColour of(BreathPhase phase) {
        return switch (phase) {
            case IN -> IN;
            case OUT -> OUT;
            case HOLD_IN, HOLD_OUT -> HOLD;
        };
    }

    void applyTo(Node node) {
        node.pseudoClassStateChanged(BREATHING_IN, this == IN);
        node.pseudoClassStateChanged(BREATHING_OUT, this == OUT);
        node.pseudoClassStateChanged(HOLDING, this == HOLD);
    }

    private static final PseudoClass BREATHING_IN = PseudoClass.getPseudoClass("in");
    private static final PseudoClass BREATHING_OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass HOLDING = PseudoClass.getPseudoClass("hold");
}
