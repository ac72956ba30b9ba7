package org.ribwise.exchange.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The QR code in a photo or scan of paper: PNG, JPEG, TIFF, BMP, or the pages of a PDF. Everything happens in memory.
public final class ScannedCode {

    /// Most bytes of a picture (design value). A photo of a telephone has 2 to 15 MB.
    public static final int MOST_BYTES = 32 * 1_048_576;

    /// More than that is no photo (design value): a small file can say that it is a huge picture.
    private static final long MOST_PIXELS = 120_000_000;

    /// Larger ones are read with fewer pixels (design value), so that they fit into the program's memory.
    private static final long ENOUGH_PIXELS = 16_000_000;

    private ScannedCode() {}

    /// What a file shows.
    public enum Shows {
        /// A picture or pages, in which a code may be looked for.
        PAPER,
        /// A picture of a kind that cannot be read.
        FOREIGN,
        /// No picture.
        NOTHING
    }

    /// What a file shows, as its first bytes say.
    public static Shows shows(byte[] file) {
        return switch (PictureKind.of(file)) {
            case PICTURE, PAGES -> Shows.PAPER;
            case FOREIGN -> Shows.FOREIGN;
            case NONE -> Shows.NOTHING;
        };
    }

    /// The letters of the code that is looked for; empty when it is not found, or the picture is damaged.
    ///
    /// @param file at most {@link #MOST_BYTES}
    /// @param wanted what is looked for: there may be other codes on the paper
    public static Optional<String> letters(byte[] file, Predicate<String> wanted) {
        CodeReader reader = new CodeReader(wanted);
        try {
            return switch (PictureKind.of(file)) {
                case PICTURE -> picture(file).flatMap(reader::letters);
                case PAGES -> PagePictures.first(file, reader::letters);
                case FOREIGN, NONE -> Optional.empty();
            };
        } catch (IOException | RuntimeException damaged) {
            // what others made: the readers of Java and PDFBox throw whatever they stumble over
            return Optional.empty();
        }
    }

    private static Optional<GreyPicture> picture(byte[] file) throws IOException {
        // in memory: the usual stream keeps a copy among the temporary files
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<GreyPicture> read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            return Optional.empty();
        }
        int every = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        BufferedImage image = reader.read(0, how);
        return Optional.of(GreyPicture.of(image));
    }
}
