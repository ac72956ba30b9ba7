package org.ribwise.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Keeps buttons as wide as their words beside a text that wants more room. A minimum width that is set on the button
/// itself has no effect: the stylesheet's smallest target size, 44 px, takes its place.
public final class Unshrunk {

    private Unshrunk() {}

    /// The button in a box that never becomes narrower than the button's words.
    ///
    /// @param button in no other parent
    public static Region box(Button button) {
        StackPane box = new StackPane(button);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
