package org.ribwise.ui.kit;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Takes an Enter that is held for one press: whoever holds it a little too long, or with a hand that trembles, does
/// not answer the next screen with it. In a text of several lines it goes on.
public final class HeldEnter {

    private boolean held;

    private HeldEnter() {}

    /// Listens in everything below a node, before anything else there hears the key.
    public static void onePressIn(Node root) {
        HeldEnter enter = new HeldEnter();
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (enter.held && !isWriting(event.getTarget())) {
                    event.consume();
                }
                enter.held = true;
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.held = false;
            }
        });
        // a key that is let go in another window is not heard here
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> enter.held = false);
    }

    private static boolean isWriting(EventTarget target) {
        return target instanceof TextArea;
    }
}
