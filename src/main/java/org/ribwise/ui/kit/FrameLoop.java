package org.ribwise.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Calls something before every picture, as long as there is somebody to see it: it stands still while the node is
/// not in a window, or the window is hidden or iconified.
public final class FrameLoop {

    private final AnimationTimer timer;
    private final ObservableValue<Boolean> visible;
    private Subscription watching = Subscription.EMPTY;

    /// @param node whose window decides whether there is anything to see
    /// @param frame called before every picture, on the JavaFX thread
    public FrameLoop(Node node, Runnable frame) {
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.run();
            }
        };
        ObservableValue<Window> window = node.sceneProperty().flatMap(Scene::windowProperty);
        ObservableValue<Boolean> showing = window.flatMap(Window::showingProperty);
        ObservableValue<Boolean> iconified =
                window.flatMap(some -> some instanceof Stage stage ? stage.iconifiedProperty() : null);
        this.visible = showing.flatMap(shown -> iconified.orElse(false).map(small -> shown && !small));
    }

    /// Begins to watch the window and to call.
    public void start() {
        stop();
        watching = visible.orElse(false).subscribe(seen -> {
            if (seen) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    /// Stops calling.
    public void stop() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        timer.stop();
    }
}
