package org.ribwise.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters that papers are set in, in the order in which a letter is looked for. Only the first is bold, too; the
/// others stand in where it has no letter of its own.
enum Face {
    ATKINSON("AtkinsonHyperlegibleNext_400Regular.ttf"),
    /// Greek, Cyrillic, Vietnamese, signs of mathematics.
    NOTO_SANS("NotoSans-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    /// In one colour.
    EMOJI("NotoEmoji-Regular.ttf"),
    /// Chinese, Japanese, Korean.
    EAST_ASIAN("DroidSansFallback.ttf");

    private static final String FOLDER = "/assets/fonts/";
    private static final Map<Face, CmapLookup> READ = new ConcurrentHashMap<>();

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// Whether a letter has a shape. Waits for the file the first time.
    ///
    /// @param letter a Unicode code point
    boolean has(int letter) {
        return READ.computeIfAbsent(this, Face::read).getGlyphId(letter) > 0;
    }

    InputStream open() {
        return open(file);
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(FOLDER + file), file);
    }

    private CmapLookup read() {
        try (InputStream stream = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
