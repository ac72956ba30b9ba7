package org.ribwise.app.tour;

import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The small window of the player, for as long as it takes to take its picture.
final class SmallScene {

    private SmallScene() {}

    /// Opens it, takes its picture and goes back.
    ///
    /// @param stagehand is in the player
    static void shoot(Stagehand stagehand, Camera camera, String name) {
        stagehand.click("player-small");
        Window window = Stagehand.onScreen(() -> Window.getWindows().getFirst());
        Scene scene = window.getScene();
        camera.shoot(scene, new Stagehand(scene), name);
        Stagehand.onScreen(() -> {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        stagehand.awaitPulse();
    }
}
