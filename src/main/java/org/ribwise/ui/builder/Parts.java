package org.ribwise.ui.builder;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels and buttons as the builder uses them.
final class Parts {

    private Parts() {}

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        // in a column, words keep all their lines
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("second-action", "builder-button");
        button.setWrapText(true);
        button.setOnAction(event -> act.run());
        return button;
    }
}
