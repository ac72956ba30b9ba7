package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the screens of every room are put together from: words that wrap, and buttons that are not the main one.
public final class Parts {

    private Parts() {}

    /// Words that take as many lines as they need.
    ///
    /// @param style how they look, a class of the stylesheets
    public static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /// A button that nothing follows from yet.
    public static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("second-action");
        button.setWrapText(true);
        return button;
    }

    /// A button.
    ///
    /// @param run what follows when it is pressed
    public static Button button(String id, String text, Runnable run) {
        Button button = button(id, text);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// The title of a screen and what it is about. It scrolls with the rest, so that large text leaves room for it.
    public static Node heading(String title, String subtitle) {
        return new VBox(text(title, "title"), text(subtitle, "subtitle"));
    }
}
