package org.ribwise.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Letters of the report as shapes: the names of a chart's axes belong to its picture, which has a text of its own for
/// those who hear it.
final class Outlines {

    /// Height of a line, as a multiple of the size.
    static final double LINE = 1.3;

    private static final TrueTypeFont FONT = font();

    private Outlines() {}

    /// How wide a text is.
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Outlines::advance).sum() * size;
    }

    /// A text as an area.
    ///
    /// @param x where it begins
    /// @param y the line that it stands on, y growing downwards
    static Path2D of(String text, double x, double y, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / unit(), -size / unit());
            all.append(place.createTransformedShape(outline(letter)), false);
            at += advance(letter) * size;
        }
        return all;
    }

    /// Width of a letter, as a share of the size.
    private static double advance(int letter) {
        return asked(() -> FONT.getAdvanceWidth(glyph(letter)) / unit());
    }

    private static Path2D outline(int letter) {
        return asked(() -> {
            var glyph = FONT.getGlyph().getGlyph(glyph(letter));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        });
    }

    private static int glyph(int letter) throws IOException {
        return FONT.getUnicodeCmapLookup().getGlyphId(letter);
    }

    private static double unit() {
        return asked(() -> (double) FONT.getUnitsPerEm());
    }

    private static TrueTypeFont font() {
        return asked(() -> new TTFParser().parse(new RandomAccessReadBuffer(Face.ATKINSON.open())));
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer() throws IOException;
    }
}
