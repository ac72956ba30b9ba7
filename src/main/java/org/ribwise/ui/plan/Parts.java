package org.ribwise.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the screens of this room are put together from.
final class Parts {

    private Parts() {}

    static Button button(String id, String text, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("second-action");
        button.setWrapText(true);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// The title of a screen and what it is about. It scrolls with the rest, so that large text leaves room for it.
    static Node heading(String title, String subtitle) {
        return new VBox(label(title, "title"), label(subtitle, "subtitle"));
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
