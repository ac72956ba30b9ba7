package org.ribwise.app.assembly;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ribwise.ui.kit.Messages;

/// Full screen with F11, and back with F11 only: Esc means "stop" in the player and must not be swallowed.
public final class FullScreen {

    private FullScreen() {}

    /// Gives a window the key.
    ///
    /// @param stage has a scene already; what it shows does not change with its size
    public static void giveTo(Stage stage, Messages words) {
        // JavaFX would leave on its own key and hand it on as well
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(words.get("app.fullScreenHint"));
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11) {
                stage.setFullScreen(!stage.isFullScreen());
                event.consume();
            }
        });
    }
}
