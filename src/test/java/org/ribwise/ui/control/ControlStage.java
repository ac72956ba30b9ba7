package org.ribwise.ui.control;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// Shows one control in a dressed window of the headless platform and lets a test talk to it on the JavaFX thread.
final class ControlStage {

    static final Messages MESSAGES = Messages.load(Locale.ENGLISH);

    private static @Nullable Stage open;

    private ControlStage() {}

    /// Runs on the JavaFX thread and waits for the answer.
    static <T> T onFxThread(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        try {
            Platform.startup(future);
            // a window that closes must not end JavaFX for the tests that come after
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(future);
        }
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    static void onFxThread(Runnable task) {
        onFxThread(() -> {
            task.run();
            return true;
        });
    }

    /// Puts a control into a window of this size, styled and laid out, and closes the window before it. Call on the
    /// JavaFX thread.
    static <P extends Parent> P show(P control, double width, double height) {
        Scene scene = new Scene(new StackPane(control), width, height);
        Look.dress(scene);
        if (open != null) {
            open.hide();
        }
        Stage stage = new Stage();
        open = stage;
        stage.setScene(scene);
        stage.show();
        layOut(control);
        return control;
    }

    static void layOut(Node control) {
        control.getScene().getRoot().applyCss();
        control.getScene().getRoot().layout();
    }

    /// What a control looks like now. Call on the JavaFX thread.
    static WritableImage picture(Region control) {
        layOut(control);
        int width = (int) control.getWidth();
        int height = (int) control.getHeight();
        return control.snapshot(new SnapshotParameters(), new WritableImage(width, height));
    }

    /// Presses a key where the focus is.
    static void press(Node anyOfScene, KeyCode key) {
        Node owner = anyOfScene.getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }

    /// How many nodes there are from here down.
    static int nodes(Node node) {
        if (!(node instanceof Parent parent)) {
            return 1;
        }
        return 1
                + parent.getChildrenUnmodifiable().stream()
                        .mapToInt(ControlStage::nodes)
                        .sum();
    }
}
