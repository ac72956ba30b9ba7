package org.ribwise.export.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ribwise.domain.report.PagePicture;
import org.ribwise.domain.report.ReportPages;

/// Draws the pages of a finished PDF: what a person sees before it is printed is the file itself.
public final class PdfPictures implements ReportPages {

    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /// @param pdf the file
    public PdfPictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public PagePicture picture(int page, int widthPixels) {
        try {
            float width = document.getPage(page).getMediaBox().getWidth();
            BufferedImage image = renderer.renderImage(page, widthPixels / width, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            Arrays.setAll(pixels, at -> pixels[at] | OPAQUE);
            return new PagePicture(image.getWidth(), pixels, text(page));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document).strip();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
