package org.ribwise.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

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
        for (ColorScheme scheme : ColorScheme.values()) {
            Stagehand.onScreen(() -> {
                scene.getPreferences().setColorScheme(scheme);
                return true;
            });
            stagehand.awaitPulse();
            WritableImage image = Stagehand.onScreen(() -> scene.snapshot(null));
            write(image, name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
        }
    }

    private void write(WritableImage image, String name) {
        try {
            Files.createDirectories(folder);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(name).toFile());
            pictures++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
