package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// For answers that are taken back by pressing them again: a double click is one answer, not an answer and its
/// withdrawal. Many people double-click everything.
final class OneClick {

    private OneClick() {}

    /// Lets nothing in a node hear the second press of a double click. How quickly two presses have to follow each
    /// other for that is the setting of the computer.
    static void each(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() > 1) {
                press.consume();
            }
        });
    }
}
