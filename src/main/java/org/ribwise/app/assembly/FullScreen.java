package org.ribwise.app.assembly;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.Messages;

/// Full screen with F11, and back with F11 only: Esc means "stop" in the player and must not be swallowed.
///
/// JavaFX leaves full screen by itself on the key that it is given, shows a hint about it for a while, and hands the
/// key on all the same. So here the key only enters, and not with the same press that has just left.
public final class FullScreen {

    private final Stage stage;
    private boolean justLeft;

    private FullScreen(Stage stage) {
        this.stage = stage;
    }

    /// Gives a window the key.
    ///
    /// @param stage what it shows does not change with its size
    public static void giveTo(Stage stage, Messages words) {
        FullScreen key = new FullScreen(stage);
        stage.setFullScreenExitKeyCombination(new KeyCodeCombination(KeyCode.F11));
        stage.setFullScreenExitHint(words.get("app.fullScreenHint"));
        stage.fullScreenProperty().subscribe(key::note);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, key::press);
    }

    private void note(boolean full) {
        justLeft = !full;
        // after the press that was the cause
        BackgroundWork.screen().execute(() -> justLeft = false);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            event.consume();
            if (!stage.isFullScreen() && !justLeft) {
                stage.setFullScreen(true);
            }
        }
    }
}
