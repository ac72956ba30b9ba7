package org.ribwise.ui.diary;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The key for writing something down, on the screens that offer it.
final class DiaryKeys {

    private static final KeyCombination WRITE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private DiaryKeys() {}

    /// The key's name on this computer.
    static String name() {
        return WRITE.getDisplayText();
    }

    /// Does something on the key, wherever the keyboard is, as long as a node is on the screen.
    static void listen(Node node, Runnable write) {
        EventHandler<KeyEvent> heard = event -> {
            if (WRITE.match(event)) {
                event.consume();
                write.run();
            }
        };
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
        });
    }
}
