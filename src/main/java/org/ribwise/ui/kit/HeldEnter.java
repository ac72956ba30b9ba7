package org.ribwise.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Takes an Enter that is held for one press: whoever holds it a little too long, or with a hand that trembles, does
/// not answer the next screen with it. In a text of several lines it goes on.
public final class HeldEnter {

    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> released = this::release;
    private boolean held;
    private long releases;

    private HeldEnter() {}

    /// Listens in the window of a node, before anything else there hears the key, for as long as the node is in it.
    public static void onePressAround(Node node) {
        HeldEnter enter = new HeldEnter();
        node.sceneProperty().subscribe((before, now) -> enter.follow(before, now));
        // a key that is let go in another window is not heard here
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> enter.held = false);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        held = false;
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            now.addEventFilter(KeyEvent.KEY_RELEASED, released);
        }
    }

    /// A control may send a press on to its parents: that is the same press, in the same turn of the screen. So it
    /// counts as held from the next turn on, unless it was let go by then.
    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (held && !(event.getTarget() instanceof TextArea)) {
            event.consume();
            return;
        }
        long before = releases;
        BackgroundWork.screen().execute(() -> held = before == releases);
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            releases++;
            held = false;
        }
    }
}
