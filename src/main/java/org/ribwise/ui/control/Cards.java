package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What belongs together stands on a card, one below the other.
public final class Cards {

    private Cards() {}

    /// A card without a title.
    public static VBox of(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    /// A card that says above its content what it is about.
    public static VBox titled(String title, Node... content) {
        VBox card = of(Labels.wrapping(title, "card-title"));
        card.getChildren().addAll(content);
        return card;
    }
}
