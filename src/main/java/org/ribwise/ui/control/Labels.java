package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Words on a screen that take as many lines as they need.
public final class Labels {

    private Labels() {}

    /// Words that wrap.
    ///
    /// @param styles how they look, classes of the style sheets
    public static Label wrapping(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /// Words that wrap and keep all their lines, also in a column that is too short for what stands in it.
    ///
    /// @param styles how they look, classes of the style sheets
    public static Label whole(String text, String... styles) {
        Label label = wrapping(text, styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The title of a screen and what it is about. It scrolls with the rest, so that large text leaves room for it.
    public static Node heading(String title, String subtitle) {
        return new VBox(wrapping(title, "title"), wrapping(subtitle, "subtitle"));
    }
}
