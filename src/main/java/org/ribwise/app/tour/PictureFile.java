package org.ribwise.app.tour;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Writes pictures as PNG (ISO/IEC 15948), without transparency, since a window has none.
///
/// Java's own writer tries five ways to foretell each row from its neighbours. Screens are flat colours, which pack
/// best
/// as they are: a third of the time for a file of the same size, and there are some five hundred.
final class PictureFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int CHANNELS = 3;

    /// Eight bits a channel, red, green and blue, the one packing there is, not interlaced.
    private static final byte[] KIND = {8, 2, 0, 0, 0};

    private static final int PACKING_LEVEL = 2;

    private static final int BUFFER_BYTES = 1 << 16;

    private PictureFile() {}

    /// Writes a picture as PNG into a folder, which is made when it is missing.
    static void write(WritableImage image, Path folder, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            Files.createDirectories(folder);
            try (DataOutputStream file = new DataOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                file.write(SIGNATURE);
                chunk(file, "IHDR", head(width, height));
                chunk(file, "IDAT", packed(rows(pixels, width)));
                chunk(file, "IEND", new byte[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeInt(width);
        head.writeInt(height);
        head.write(KIND);
        return bytes.toByteArray();
    }

    /// Each row begins with a byte that says how it is foretold: 0, not at all.
    private static byte[] rows(int[] pixels, int width) {
        byte[] rows = new byte[pixels.length * CHANNELS + pixels.length / width];
        int at = 0;
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            if (pixel % width == 0) {
                rows[at++] = 0;
            }
            rows[at++] = (byte) (pixels[pixel] >> 16);
            rows[at++] = (byte) (pixels[pixel] >> 8);
            rows[at++] = (byte) pixels[pixel];
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER_BYTES);
        try (Deflater deflater = new Deflater(PACKING_LEVEL);
                DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater, BUFFER_BYTES)) {
            packing.write(rows);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) sum.getValue());
    }
}
