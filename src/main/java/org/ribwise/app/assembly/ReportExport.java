package org.ribwise.app.assembly;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.domain.report.ReportWords;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.export.csv.CsvFile;
import org.ribwise.export.fhir.FhirTransaction;
import org.ribwise.export.pdf.Attachment;
import org.ribwise.export.pdf.PdfPages;
import org.ribwise.export.pdf.ReportHtml;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// A record on its way out, in whatever form. Slow: never on the thread that draws the screen.
///
/// @param identity identity of the record
/// @param record the whole record, and the days that are asked for
/// @param messages the words
public record ReportExport(UUID identity, Excerpt record, Messages messages) {

    private static final String VERSION = "0.1.0";
    private static final String FHIR_FILE = "record.fhir.json";

    /// The same about other days.
    ReportExport about(DaySpan days) {
        return new ReportExport(identity, record.about(days), messages);
    }

    /// What the report says.
    public Report report(ReportWish wish) {
        return Report.of(record, wish);
    }

    /// Writes five tables into a folder that is there.
    public void csv(Path folder, ExportWatch watch) throws IOException {
        Excerpt excerpt = excerpt();
        CsvFile[] files = CsvFile.values();
        for (int i = 0; i < files.length; i++) {
            int before = i;
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(files[i].fileName())))) {
                files[i].write(
                        excerpt,
                        out,
                        (done, of) -> watch.at(before * Math.max(1, of) + done, files.length * Math.max(1, of)));
            }
        }
    }

    /// Writes a FHIR transaction.
    public void fhir(boolean snomed, OutputStream out, ExportWatch watch) throws IOException {
        new FhirTransaction(identity, VERSION, snomed).write(excerpt(), out, watch);
    }

    /// Writes a report to print.
    ///
    /// @param attached what goes into it: tables, transaction
    public void pdf(
            Report report, Paper paper, Set<ReportFile> attached, boolean snomed, OutputStream out, ExportWatch watch)
            throws IOException {
        String html = html(report, paper);
        List<Attachment> attachments = attachments(attached, snomed);
        new PdfPages(html, attachments).write(out, watch);
    }

    /// The pages, as a browser shows them.
    public String html(Report report, Paper paper) {
        return new ReportHtml(report, words(), paper).html();
    }

    private Excerpt excerpt() {
        return record.within(record.days());
    }

    private List<Attachment> attachments(Set<ReportFile> attached, boolean snomed) {
        Excerpt excerpt = excerpt();
        OffsetDateTime at = record.days().to().atStartOfDay().atOffset(ZoneOffset.UTC);
        List<Attachment> attachments = new ArrayList<>();
        for (CsvFile file : attached.contains(ReportFile.CSV) ? CsvFile.values() : new CsvFile[0]) {
            attachments.add(new Attachment(
                    file.fileName(),
                    "text/csv",
                    messages.get("report.table"),
                    at,
                    (out, watch) -> file.write(excerpt, out, watch)));
        }
        if (attached.contains(ReportFile.FHIR)) {
            attachments.add(new Attachment(
                    FHIR_FILE,
                    "application/fhir+json",
                    messages.get("report.transaction"),
                    at,
                    (out, watch) -> new FhirTransaction(identity, VERSION, snomed).write(excerpt, out, watch)));
        }
        return attachments;
    }

    private ReportWords words() {
        return new ReportWords() {
            @Override
            public Locale locale() {
                return messages.locale();
            }

            @Override
            public String get(String key, Object... arguments) {
                return messages.get(key, arguments);
            }

            @Override
            public String name(Enum<?> constant) {
                return messages.name(constant);
            }

            @Override
            public String dose(DoseNumbers dose) {
                return new DoseWords(messages).of(dose);
            }
        };
    }
}
