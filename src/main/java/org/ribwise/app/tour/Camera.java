package org.ribwise.app.tour;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Writes pictures of a scene, one in light and one in dark; one alone in large text, where the layout is in
/// question and the colours are those of the picture before.
final class Camera {

    private static final String LARGE_TEXT = "-large-text";

    private final Scene scene;
    private final Stagehand stagehand;
    private final Album album;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private List<ColorScheme> schemes = List.of(ColorScheme.values());
    private int pictures;

    Camera(Scene scene, Stagehand stagehand, Album album) {
        this.scene = scene;
        this.stagehand = stagehand;
        this.album = album;
    }

    /// Pictures written so far; the last of them is waited for.
    int pictures() {
        writing.join();
        return pictures;
    }

    /// Takes a screen in both colour schemes: `001-today-light.png`, `001-today-dark.png`.
    void shoot(String name) {
        shoot(scene, stagehand, name);
    }

    /// Takes a screen whose text is large, in the scheme that is there: `002-today-large-text-dark.png`.
    void shootLarge(String name) {
        ColorScheme there = Stagehand.onScreen(() -> scene.getPreferences().getColorScheme());
        take(scene, there, album.next(name + LARGE_TEXT));
    }

    /// Takes another scene, whose own stagehand waits for it.
    void shoot(Scene scene, Stagehand stagehand, String name) {
        String numbered = album.next(name);
        // begins with the scheme that is there: a change costs as much as a picture
        schemes = schemes.reversed();
        for (ColorScheme scheme : schemes) {
            Stagehand.onScreen(() -> {
                scene.getPreferences().setColorScheme(scheme);
                return true;
            });
            stagehand.awaitPulse();
            take(scene, scheme, numbered);
        }
    }

    private void take(Scene scene, ColorScheme scheme, String numbered) {
        WritableImage image = Stagehand.onScreen(() -> scene.snapshot(null));
        String file = numbered + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        writing.join();
        // packing a picture takes as long as showing the next one
        writing = CompletableFuture.runAsync(() -> PictureFile.write(image, album.folder(), file));
        pictures++;
    }
}
