package org.ribwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;

/// Tells the stylesheet which phase is shown, as one of the pseudo-classes `:in`, `:out` and `:hold`, or none.
public final class PhaseState {

    private static final PseudoClass IN = PseudoClass.getPseudoClass("in");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass HOLD = PseudoClass.getPseudoClass("hold");

    private final Node node;
    private @Nullable BreathPhase shown;

    /// @param node what the stylesheet colours by phase
    public PhaseState(Node node) {
        this.node = node;
    }

    /// Takes over a phase.
    ///
    /// @param phase null when no breath is paced
    /// @return whether it is another phase than before
    public boolean show(@Nullable BreathPhase phase) {
        if (phase == shown) {
            return false;
        }
        shown = phase;
        node.pseudoClassStateChanged(IN, phase == BreathPhase.IN);
        node.pseudoClassStateChanged(OUT, phase == BreathPhase.OUT);
        node.pseudoClassStateChanged(HOLD, phase != null && phase.isHold());
        return true;
    }
}
