package org.ribwise.app.tour;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Writes pictures of a scene, one in light and one in dark.
final class Camera {

    private final Scene scene;
    private final Stagehand stagehand;
    private final Path folder;
    private int pictures;

    Camera(Scene scene, Stagehand stagehand, Path folder) {
        this.scene = scene;
        this.stagehand = stagehand;
        this.folder = folder;
    }

    /// Pictures written so far.
    int pictures() {
        return pictures;
    }

    /// Takes a screen in both colour schemes: `01-today-light.png`, `01-today-dark.png`.
    void shoot(String name) {
        shoot(scene, stagehand, name);
    }

    /// Takes another scene, whose own stagehand waits for it.
    void shoot(Scene scene, Stagehand stagehand, String name) {
        for (ColorScheme scheme : ColorScheme.values()) {
            Stagehand.onScreen(() -> {
                scene.getPreferences().setColorScheme(scheme);
                return true;
            });
            stagehand.awaitPulse();
            WritableImage image = Stagehand.onScreen(() -> scene.snapshot(null));
            PictureFile.write(image, folder, name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
            pictures++;
        }
    }
}
