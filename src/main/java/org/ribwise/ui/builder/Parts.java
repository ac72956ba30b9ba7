package org.ribwise.ui.builder;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels and buttons as the builder uses them.
final class Parts {

    private Parts() {}

    static Label text(String text, String style) {
        Label label = org.ribwise.ui.control.Parts.text(text, style);
        // in a column, words keep all their lines
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String text, Runnable act) {
        Button button = org.ribwise.ui.control.Parts.button(id, text, act);
        button.getStyleClass().add("builder-button");
        return button;
    }
}
