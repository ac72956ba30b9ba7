package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ribwise.ui.control.FxThread;

/// A press of Enter that is held.
class HeldEnterTest {

    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicReference<StackPane> screen = new AtomicReference<>();

    @Test
    void anEnterThatIsHeldIsOnePressUntilItIsLetGo() {
        FxThread.run(() -> {
            StackPane pane = new StackPane();
            HeldEnter.onePressAround(pane);
            new Scene(pane);
            pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.incrementAndGet());
            screen.set(pane);
        });
        fire(KeyEvent.KEY_PRESSED);
        fire(KeyEvent.KEY_PRESSED);
        fire(KeyEvent.KEY_PRESSED);
        assertThat(heard).hasValue(1);

        fire(KeyEvent.KEY_RELEASED);
        fire(KeyEvent.KEY_PRESSED);
        assertThat(heard).hasValue(2);
    }

    /// Each in a turn of its own.
    private void fire(EventType<KeyEvent> type) {
        FxThread.run(
                () -> screen.get().fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false)));
        FxThread.run(() -> {});
    }
}
