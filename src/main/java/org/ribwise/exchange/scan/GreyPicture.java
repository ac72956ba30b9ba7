package org.ribwise.exchange.scan;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.image.BufferedImage;

/// A picture without colour.
final class GreyPicture {

    private static final int BYTE = 0xFF;
    private static final int ALPHA = 24;
    private static final int RED = 16;
    private static final int GREEN = 8;

    private final int width;
    private final int height;
    private final byte[] light;

    /// @param width pixels
    /// @param height pixels
    /// @param light how light each pixel is, row by row: 0 black, 255 white, as unsigned bytes
    private GreyPicture(int width, int height, byte[] light) {
        this.width = width;
        this.height = height;
        this.light = light;
    }

    /// Pixels of its longer side.
    int longerSide() {
        return Math.max(width, height);
    }

    /// What a reader of codes looks at.
    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
    }

    /// Without its colours, on white paper where it is transparent.
    static GreyPicture of(BufferedImage image) {
        int width = image.getWidth();
        byte[] light = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                light[y * width + x] = (byte) light(row[x]);
            }
        }
        return new GreyPicture(width, image.getHeight(), light);
    }

    /// Green counts twice, as it does to the eye.
    private static int light(int colour) {
        int alpha = colour >>> ALPHA;
        int light = ((colour >> RED & BYTE) + 2 * (colour >> GREEN & BYTE) + (colour & BYTE)) / 4;
        return (light * alpha + BYTE * (BYTE - alpha)) / BYTE;
    }

    /// The mean of squares of pixels, which takes the noise out of a photo.
    ///
    /// @param side pixels that become one, in each direction
    GreyPicture smaller(int side) {
        int across = width / side;
        int down = height / side;
        byte[] mean = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                mean[y * across + x] = (byte) mean(x * side, y * side, side);
            }
        }
        return new GreyPicture(across, down, mean);
    }

    private int mean(int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += light[y * width + x] & BYTE;
            }
        }
        return sum / (side * side);
    }
}
