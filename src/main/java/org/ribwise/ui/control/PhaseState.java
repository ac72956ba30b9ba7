package org.ribwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;

/// Tells the stylesheet which phase is shown, as one of the pseudo-classes `:in`, `:out` and `:hold`.
final class PhaseState {

    private static final PseudoClass IN = PseudoClass.getPseudoClass("in");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass HOLD = PseudoClass.getPseudoClass("hold");

    private final Node node;
    private @Nullable BreathPhase shown;

    PhaseState(Node node) {
        this.node = node;
    }

    /// Takes over a phase.
    ///
    /// @return whether it is another phase than before
    boolean show(BreathPhase phase) {
        if (phase == shown) {
            return false;
        }
        shown = phase;
        node.pseudoClassStateChanged(IN, phase == BreathPhase.IN);
        node.pseudoClassStateChanged(OUT, phase == BreathPhase.OUT);
        node.pseudoClassStateChanged(HOLD, phase.isHold());
        return true;
    }
}
