package org.ribwise.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

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

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
