package org.ribwise.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes pictures.
final class PictureFile {

    private PictureFile() {}

    /// Writes a picture as PNG into a folder, which is made when it is missing.
    static void write(WritableImage image, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            ImageIO.write(opaque(image), "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without transparency: packing is twice as fast, and a window has none. Copied at once, since Swing's way looks
    /// at every pixel by itself.
    private static BufferedImage opaque(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.getRaster().setDataElements(0, 0, width, height, pixels);
        return opaque;
    }
}
