package org.ribwise.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.ui.control.FxThread;

/// Whether somebody else's reader sees in a picture what was put into it.
class PictureFileTest {

    private static final int OPAQUE = 0xFF << 24;

    @TempDir
    Path folder;

    @Test
    void everyPixelIsReadAsItWasWritten() throws IOException {
        int width = 317;
        int height = 41;
        int[] pixels = new SplittableRandom(1)
                .ints((long) width * height)
                .map(colour -> OPAQUE | colour)
                .toArray();
        write(pixels, width, "picture.png");
        BufferedImage read =
                ImageIO.read(folder.resolve("new").resolve("picture.png").toFile());
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(pixels);
    }

    @Test
    void aPictureHasNoTransparencyAndStaysSmallWhereItIsFlat() throws IOException {
        int[] pixels = new int[400 * 300];
        Arrays.fill(pixels, OPAQUE | 0x0E6E6E);
        write(pixels, 400, "flat.png");
        Path flat = folder.resolve("new").resolve("flat.png");
        assertThat(ImageIO.read(flat.toFile()).getColorModel().hasAlpha()).isFalse();
        assertThat(flat.toFile().length()).isLessThan(pixels.length / 20L);
    }

    private void write(int[] pixels, int width, String name) {
        FxThread.run(() -> {
            int height = pixels.length / width;
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            PictureFile.write(image, folder.resolve("new"), name);
        });
    }
}
