package org.ribwise.app.assembly;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerModel.Mode;

/// What the computer does while a session is played, and only then: the display stays on; when the screen is
/// locked, the computer goes to sleep or the window is iconified, the session pauses. It never goes on by
/// itself.
final class WhilePlaying {

    private final Setup.Devices devices;
    private final Executor screen;

    /// @param screen does things on the screen's thread
    WhilePlaying(Setup.Devices devices, Executor screen) {
        this.devices = devices;
        this.screen = screen;
    }

    /// Follows a session to its end.
    ///
    /// @param view shows it
    void follow(PlayerModel model, Node view) {
        pauseWhenIconified(view, model);
        model.mode().map(mode -> mode == Mode.PLAYING).subscribe(playing -> {
            if (playing) {
                devices.awake().keep();
                devices.lock().watch(() -> screen.execute(model::away));
            } else {
                devices.awake().letGo();
                devices.lock().stop();
            }
        });
    }

    /// Pauses a session when the window that shows it is iconified: nobody can follow it then, nor stop it with
    /// one key. Who wants to do something else meanwhile has the small window.
    ///
    /// @param view shows the session
    static void pauseWhenIconified(Node view, PlayerModel model) {
        ObservableValue<Boolean> iconified = view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(window -> window instanceof Stage stage ? stage.iconifiedProperty() : null)
                .orElse(false);
        iconified.subscribe(away -> {
            if (away) {
                model.away();
            }
        });
    }
}
