package org.ribwise.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters that a PDF is set in: they are embedded, and what they do not have is shown by a plain sign. A letter
/// without a shape would break PDF/UA.
final class Fonts {

    static final String FAMILY = "Ribwise";

    private static final String REGULAR = "/assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf";
    private static final String BOLD = "/assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final int JOINER = 0x200D;
    private static final String MISSING = "?";

    private static final CmapLookup LETTERS = letters();

    private Fonts() {}

    static void giveTo(PdfRendererBuilder builder) {
        builder.useFont(() -> open(REGULAR), FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> open(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useReplacementText(MISSING);
    }

    /// The text with a plain sign for every letter that the font does not have. What only joins or colours other signs,
    /// as in some emoji, is left out.
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().filter(letter -> !isInvisible(letter)).forEach(letter -> {
            if (Character.isWhitespace(letter)) {
                readable.append(' ');
            } else if (LETTERS.getGlyphId(letter) > 0) {
                readable.appendCodePoint(letter);
            } else {
                readable.append(MISSING);
            }
        });
        return readable.toString();
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(letter);
        return control || letter == JOINER || type == Character.FORMAT || isVariationSelector(letter);
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F;
    }

    /// The file of the usual letters.
    static InputStream regular() {
        return open(REGULAR);
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(font), font);
    }

    private static CmapLookup letters() {
        try (InputStream stream = open(REGULAR);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
