package org.ribwise.ui.caseload;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Labels;

/// Parts that the screens of this room have in common.
final class CaseloadParts {

    private CaseloadParts() {}

    static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("caseload-row");
        return row;
    }

    /// A caption with a value below it, as wide as its neighbours so that they stand in columns.
    static VBox figure(String caption, String value) {
        VBox box = new VBox(Labels.wrapping(caption, "caseload-caption"), Labels.wrapping(value));
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
