package org.ribwise.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// What is said of a screen when it appears: what it was given here, or else the title on it. It is not the screen's
/// accessible text, which would be said again with everything on the screen.
public final class ScreenName {

    private static final String KEY = "org.ribwise.screen-name";

    private ScreenName() {}

    /// Names a screen.
    ///
    /// @param screen the screen
    /// @param text title and, where a person has to know it, what is on the screen
    public static void set(Node screen, String text) {
        screen.getProperties().put(KEY, text);
    }

    /// What a screen is called; empty when it has neither a name nor a title.
    public static String of(Node screen) {
        if (screen.getProperties().get(KEY) instanceof String name) {
            return name;
        }
        return screen.lookup(".title") instanceof Label title ? title.getText() : "";
    }
}
