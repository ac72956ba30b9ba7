package org.ribwise.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;

/// A document as PDF: tagged, with its fonts inside, valid PDF/UA-1 and PDF/A-3a when its HTML has a language, a title
/// and headings in order.
///
/// @param html the document, as XHTML whose style names no file; its `object` elements hold charts as SVG
/// @param attachments files to put inside
public record PdfPages(String html, List<Attachment> attachments) {

    private static final int STEPS = 4;
    private static final int DRAWING = 2;
    private static final int PACKED_BYTES = 1 << 16;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /// Copies the list.
    public PdfPages {
        attachments = List.copyOf(attachments);
    }

    /// Writes the PDF.
    ///
    /// @param out where it goes; flushed, and left open
    /// @param watch is told of each step and how far each attachment is, and may end it
    /// @throws ExportCancelled if it is not wanted any more
    public void write(OutputStream out, ExportWatch watch) throws IOException {
        int steps = STEPS + attachments.size();
        watch.at(0, steps);
        try (PdfBoxRenderer renderer = renderer(watch, steps)) {
            watch.at(1, steps);
            renderer.layout();
            watch.at(DRAWING, steps);
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                attach(document, watch, steps);
                watch.at(steps - 1, steps);
                BufferedOutputStream buffered = new BufferedOutputStream(out);
                document.save(buffered);
                buffered.flush();
            }
        }
        watch.at(steps, steps);
    }

    private PdfBoxRenderer renderer(ExportWatch watch, int steps) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.useObjectDrawerFactory(new ChartDrawers(() -> watch.at(DRAWING, steps)));
        // nothing is loaded from anywhere: a report must not tell anybody that it is read
        builder.useUriResolver((base, uri) -> null);
        Fonts.giveTo(builder);
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    private void attach(PDDocument document, ExportWatch watch, int steps) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            int before = DRAWING + files.size();
            ExportWatch part = (done, of) -> {
                long parts = Math.max(1, of);
                watch.at(before * parts + done, steps * parts);
            };
            PDComplexFileSpecification file = file(document, attachment, part);
            files.put(attachment.name(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, Attachment attachment, ExportWatch watch)
            throws IOException {
        Calendar at = GregorianCalendar.from(attachment.at().toZonedDateTime());
        PDEmbeddedFile embedded = new PDEmbeddedFile(document);
        embedded.setSize(pack(attachment, embedded.getCOSObject(), watch));
        embedded.setSubtype(attachment.mediaType());
        embedded.setCreationDate(at);
        embedded.setModDate(at);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.about());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Data");
        return file;
    }

    /// Packs it while it is written: a transaction of ten years is 310 MB, and 20 MB packed.
    ///
    /// @return its bytes, unpacked
    private static int pack(Attachment attachment, COSStream into, ExportWatch watch) throws IOException {
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream packed =
                new DeflaterOutputStream(into.createRawOutputStream(), deflater, PACKED_BYTES)) {
            attachment.content().writeTo(packed, watch);
            packed.finish();
            into.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            return Math.toIntExact(deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }
}
