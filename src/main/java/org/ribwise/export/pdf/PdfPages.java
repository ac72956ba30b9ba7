package org.ribwise.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
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
    /// @param watch is told of each step, and may end it
    /// @throws ExportCancelled if it is not wanted any more
    public void write(OutputStream out, ExportWatch watch) throws IOException {
        watch.at(0, STEPS);
        try (PdfBoxRenderer renderer = renderer(watch)) {
            watch.at(1, STEPS);
            renderer.layout();
            watch.at(2, STEPS);
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                attach(document, watch);
                watch.at(STEPS - 1, STEPS);
                BufferedOutputStream buffered = new BufferedOutputStream(out);
                document.save(buffered);
                buffered.flush();
            }
        }
        watch.at(STEPS, STEPS);
    }

    private PdfBoxRenderer renderer(ExportWatch watch) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.useObjectDrawerFactory(new ChartDrawers(watch));
        // nothing is loaded from anywhere: a report must not tell anybody that it is read
        builder.useUriResolver((base, uri) -> null);
        Fonts.giveTo(builder);
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    private void attach(PDDocument document, ExportWatch watch) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            watch.at(2, STEPS);
            PDComplexFileSpecification file = file(document, attachment);
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

    private static PDComplexFileSpecification file(PDDocument document, Attachment attachment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        attachment.content().writeTo(bytes);
        Calendar at = GregorianCalendar.from(attachment.at().toZonedDateTime());
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(bytes.size());
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
}
