package org.ribwise.exchange.scan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// The pages of a PDF as pictures, without their text: no code is in it, and a font that does not come with the file
/// would make PDFBox look through those of the computer and keep a list of them on the disk.
final class PagePictures {

    /// Most pages that are looked at (design value): a sheet has one to three.
    static final int MOST_PAGES = 20;

    /// A module of the sheet's code is four pixels at this resolution (design value).
    private static final float PIXELS_AN_INCH = 200;

    private static final float POINTS_AN_INCH = 72;

    /// No side is larger, whatever a file says about its paper (design value).
    private static final float MOST_PIXELS = 4_000;

    private PagePictures() {}

    /// What is found on the first page that has it.
    ///
    /// @throws IOException if it is no PDF that can be read
    static Optional<String> first(byte[] pdf, Function<GreyPicture, Optional<String>> found) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            WithoutText pages = new WithoutText(document);
            List<PDRectangle> papers = IntStream.range(0, Math.min(document.getNumberOfPages(), MOST_PAGES))
                    .mapToObj(page -> document.getPage(page).getCropBox())
                    .toList();
            for (int page = 0; page < papers.size(); page++) {
                float points =
                        Math.max(papers.get(page).getWidth(), papers.get(page).getHeight());
                float scale = Math.min(PIXELS_AN_INCH / POINTS_AN_INCH, MOST_PIXELS / points);
                Optional<String> letters = found.apply(GreyPicture.of(pages.renderImage(page, scale, ImageType.GRAY)));
                if (letters.isPresent()) {
                    return letters;
                }
            }
            return Optional.empty();
        }
    }

    /// PDFBox has no other way in than to extend what it draws with.
    private static final class WithoutText extends PDFRenderer {

        WithoutText(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    private static final class Drawer extends PageDrawer {

        /// Choosing a font and writing with it (ISO 32000-1, 9.3 and 9.4.3).
        private static final Set<String> TEXT = Set.of("Tf", "Tj", "TJ", "'", "\"");

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (!TEXT.contains(operator.getName())) {
                super.processOperator(operator, operands);
            }
        }
    }
}
