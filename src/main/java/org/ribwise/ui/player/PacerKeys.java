package org.ribwise.ui.player;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.ribwise.domain.settings.PacerChoice;

/// The digit keys that choose a pacer: 1 to 4, in the order of the buttons, on the main keys and on the number pad.
final class PacerKeys {

    private PacerKeys() {}

    /// The pacer that a key stands for.
    static Optional<PacerChoice> of(KeyCode key) {
        return switch (key) {
            case DIGIT1, NUMPAD1 -> Optional.of(PacerChoice.BODY);
            case DIGIT2, NUMPAD2 -> Optional.of(PacerChoice.ORB);
            case DIGIT3, NUMPAD3 -> Optional.of(PacerChoice.WAVE);
            case DIGIT4, NUMPAD4 -> Optional.of(PacerChoice.BAR);
            default -> Optional.empty();
        };
    }

    /// The digit that chooses a pacer.
    static int digit(PacerChoice choice) {
        return switch (choice) {
            case BODY -> 1;
            case ORB -> 2;
            case WAVE -> 3;
            case BAR -> 4;
        };
    }
}
