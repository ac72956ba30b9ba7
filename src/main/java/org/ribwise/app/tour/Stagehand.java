package org.ribwise.app.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Does on the JavaFX thread what a person would do, and waits until the screen has followed.
final class Stagehand {

    private static final long PATIENCE_SECONDS = 20;

    /// What two pulses take at least.
    private static final long LOOK_MILLIS = 32;

    private final Scene scene;

    Stagehand(Scene scene) {
        this.scene = scene;
    }

    /// Presses a button or clicks on whatever has this id.
    void press(String id) {
        click(id);
        awaitPulse();
    }

    /// Presses a button or clicks on whatever has this id, and does not wait: the scene may be gone then.
    void click(String id) {
        awaitShown(id);
        onScreen(() -> {
            switch (scene.lookup("#" + id)) {
                case ButtonBase button -> button.fire();
                case Node node -> Event.fireEvent(node, click(node));
            }
            return true;
        });
    }

    /// Writes into a text field in the place of what is there.
    void type(String id, String text) {
        awaitShown(id);
        onScreen(() -> {
            if (scene.lookup("#" + id) instanceof TextInputControl field) {
                field.setText(text);
            }
            return true;
        });
        awaitPulse();
    }

    /// Chooses a line of a list that folds down.
    void choose(String id, int line) {
        awaitShown(id);
        onScreen(() -> {
            if (scene.lookup("#" + id) instanceof ComboBox<?> list) {
                list.getSelectionModel().select(line);
            }
            return true;
        });
        awaitPulse();
    }

    /// Scrolls what is around something down to its end.
    void scrollDown(String id) {
        awaitShown(id);
        onScreen(() -> {
            for (Node around = scene.lookup("#" + id); around != null; around = around.getParent()) {
                if (around instanceof ScrollPane pane) {
                    pane.setVvalue(pane.getVmax());
                }
            }
            return true;
        });
        awaitPulse();
    }

    /// Scrolls what is around something until it stands at the top, as far as that goes.
    void scrollTo(String id) {
        awaitShown(id);
        // what was shown a moment ago is as long as it will be only when it is laid out
        awaitPulse();
        onScreen(() -> {
            Node node = scene.lookup("#" + id);
            for (Node around = node; around != null; around = around.getParent()) {
                if (around instanceof ScrollPane pane) {
                    Node content = pane.getContent();
                    double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
                    double hidden = content.getBoundsInLocal().getHeight()
                            - pane.getViewportBounds().getHeight();
                    pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
                }
            }
            return true;
        });
        awaitPulse();
    }

    private static MouseEvent click(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        PickResult pick = new PickResult(node, bounds.getCenterX(), bounds.getCenterY());
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                bounds.getCenterX(),
                bounds.getCenterY(),
                bounds.getCenterX(),
                bounds.getCenterY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                pick);
    }

    /// Waits until something with this id is on the screen.
    void awaitShown(String id) {
        awaitThat(id, () -> scene.lookup("#" + id) != null);
    }

    /// Whether something with this id is on the screen now.
    boolean isShown(String id) {
        return onScreen(() -> scene.lookup("#" + id) != null);
    }

    /// Waits until something is so, looking once a picture.
    void awaitThat(String what, BooleanSupplier isSo) {
        long patience = TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS) / LOOK_MILLIS;
        for (long looked = 0; looked < patience; looked++) {
            if (onScreen(isSo::getAsBoolean)) {
                return;
            }
            awaitPulse();
        }
        throw new Stuck(what);
    }

    /// Waits until the screen has been laid out twice: the first may have changed what the second shows.
    void awaitPulse() {
        awaitPulses(2);
    }

    /// Waits until the screen has been laid out so many times.
    void awaitPulses(int pulses) {
        for (int pulse = 0; pulse < pulses; pulse++) {
            CompletableFuture<Boolean> passed = new CompletableFuture<>();
            Platform.runLater(() -> {
                Runnable listener = new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        passed.complete(true);
                    }
                };
                scene.addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
            });
            await(passed);
        }
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T onScreen(Callable<T> act) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(act.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return await(result);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stuck("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Stuck("screen", e);
        }
    }
}
