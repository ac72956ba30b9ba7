package org.ribwise.ui.builder;

import javafx.scene.control.Button;
import org.ribwise.ui.control.Buttons;

/// A button of the builder: lower than elsewhere, because many stand in a row.
final class BuilderButton {

    private BuilderButton() {}

    static Button of(String id, String text, Runnable act) {
        Button button = Buttons.second(id, text, act);
        button.getStyleClass().add("builder-button");
        return button;
    }
}
