package org.ribwise.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes pictures.
final class PictureFile {

    private PictureFile() {}

    /// Writes a picture as PNG into a folder, which is made when it is missing.
    static void write(WritableImage image, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            // without transparency: packing is twice as fast, and a window has none
            BufferedImage opaque =
                    new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, opaque),
                    "png",
                    folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
