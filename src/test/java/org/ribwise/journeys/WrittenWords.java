package org.ribwise.journeys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

/// What can be read on a screen.
final class WrittenWords {

    private WrittenWords() {}

    /// Everything that can be read, from the top of the scene graph down.
    static List<String> texts(Node root) {
        List<String> texts = new ArrayList<>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case TitledPane pane -> {
                texts.add(pane.getText());
                if (pane.isExpanded()) {
                    collect(pane.getContent(), texts);
                }
            }
            // the cells of the library show a card, not a text of their own
            case ListCell<?> cell -> cell.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
            case Labeled labeled -> texts.add(labeled.getText());
            case Text text -> texts.add(text.getText());
            case ScrollPane pane -> collect(pane.getContent(), texts);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
            default -> {}
        }
    }
}
