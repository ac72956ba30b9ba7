package org.ribwise.journeys;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// Presses and writes without moving the mouse: where the way there is not what is tested.
///
/// @param program what is used
record Presses(OpenProgram program) {

    /// Presses a button as soon as it can be pressed.
    void fire(String id) {
        program.awaitShown(id);
        OpenProgram.onScreen(() -> {
            ((ButtonBase) program.find(id).orElseThrow()).fire();
            return true;
        });
        program.awaitPulse();
    }

    /// Chooses a line of a list that folds down.
    void choose(String id, int line) {
        program.awaitShown(id);
        OpenProgram.onScreen(() -> {
            ((ComboBox<?>) program.find(id).orElseThrow()).getSelectionModel().select(line);
            return true;
        });
        program.awaitPulse();
    }

    /// Writes on a line in the place of what is there.
    void write(String id, String text) {
        program.awaitShown(id);
        OpenProgram.onScreen(() -> {
            ((TextInputControl) program.find(id).orElseThrow()).setText(text);
            return true;
        });
        program.awaitPulse();
    }
}
