package org.ribwise.ui.caseload;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Parts that the screens of this room have in common.
final class Parts {

    private Parts() {}

    static Button button(String id, String text, Runnable run) {
        return org.ribwise.ui.control.Parts.button(id, text, run);
    }

    static Button mainButton(String id, String text, Runnable run) {
        Button button = button(id, text, run);
        button.getStyleClass().setAll("button", "main-action");
        return button;
    }

    static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    static Label styled(String text, String styleClass) {
        Label label = text(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("caseload-row");
        return row;
    }

    static VBox card(String title, Node... content) {
        VBox card = new VBox(styled(title, "card-title"));
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    /// A caption with a value below it, as wide as its neighbours so that they stand in columns.
    static VBox figure(String caption, String value) {
        VBox box = new VBox(styled(caption, "caseload-caption"), text(value));
        box.getStyleClass().add("caseload-figure");
        return box;
    }

    static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
