package org.ribwise.ui.kit;

import javafx.scene.Node;

/// Whether a node is there: what is hidden takes no room either.
public final class Shown {

    private Shown() {}

    /// Shows a node, or hides it and gives its room to its neighbours.
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
