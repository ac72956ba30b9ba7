package org.ribwise.journeys;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// What of a scene can be seen, and when there is a new picture of it. On the JavaFX thread.
final class Sight {

    private Sight() {}

    /// Whether the middle of something lies in the window and in everything that scrolls around it.
    static boolean isInSight(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            boolean cuts = around instanceof ScrollPane || around.getParent() == null;
            Bounds frame = around.localToScene(around.getBoundsInLocal());
            boolean shows = frame.contains(place.getCenterX(), place.getMinY())
                    && frame.contains(place.getCenterX(), place.getMaxY());
            if (cuts && !shows) {
                return false;
            }
        }
        return true;
    }

    static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    /// Completes when the next picture of a scene has been made, or when another scene took its window.
    static void awaitPicture(Scene scene, CompletableFuture<Boolean> passed) {
        Runnable listener = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                passed.complete(true);
            }
        };
        scene.addPostLayoutPulseListener(listener);
        scene.windowProperty().subscribe(window -> {
            if (window == null) {
                passed.complete(true);
            }
        });
        Platform.requestNextPulse();
    }
}
