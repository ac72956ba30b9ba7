package org.ribwise.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.ribwise.domain.measure.Nrs;

/// The rating that a digit key stands for, on the main keys and on the number pad.
public final class Digits {

    private Digits() {}

    /// The rating of a key, empty for every other key.
    public static Optional<Nrs> rating(KeyCode key) {
        return switch (key) {
            case DIGIT0, NUMPAD0 -> Optional.of(new Nrs(0));
            case DIGIT1, NUMPAD1 -> Optional.of(new Nrs(1));
            case DIGIT2, NUMPAD2 -> Optional.of(new Nrs(2));
            case DIGIT3, NUMPAD3 -> Optional.of(new Nrs(3));
            case DIGIT4, NUMPAD4 -> Optional.of(new Nrs(4));
            case DIGIT5, NUMPAD5 -> Optional.of(new Nrs(5));
            case DIGIT6, NUMPAD6 -> Optional.of(new Nrs(6));
            case DIGIT7, NUMPAD7 -> Optional.of(new Nrs(7));
            case DIGIT8, NUMPAD8 -> Optional.of(new Nrs(8));
            case DIGIT9, NUMPAD9 -> Optional.of(new Nrs(9));
            default -> Optional.empty();
        };
    }
}
