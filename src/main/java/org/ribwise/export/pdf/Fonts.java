package org.ribwise.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import java.util.Set;

/// Gives a PDF its letters. They are embedded, those that occur; a letter without a shape would break PDF/UA.
final class Fonts {

    static final String FAMILY = "Ribwise";

    private static final String BOLD = "AtkinsonHyperlegibleNext_700Bold.ttf";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private Fonts() {}

    static void giveTo(PdfRendererBuilder builder) {
        Set<FSFontUseCase> usual = EnumSet.of(FSFontUseCase.DOCUMENT);
        builder.useFont(Face.ATKINSON::open, FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true, usual);
        builder.useFont(() -> Face.open(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true, usual);
        Set<FSFontUseCase> standIn = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
        for (Face face : EnumSet.complementOf(EnumSet.of(Face.ATKINSON))) {
            builder.useFont(face::open, face.name(), REGULAR_WEIGHT, FontStyle.NORMAL, true, standIn);
        }
        builder.useReplacementText(Letters.MISSING);
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Mirror());
    }
}
