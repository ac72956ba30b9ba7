package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.reports.SaveWish;
import org.ribwise.ui.reports.Saved;

/// All files of a report come to be, or none.
class MadeReportsTest {

    private static final ReportWish WISH = ReportWish.ofEverything(JANUARY, LocalDate.of(2026, 2, 1), "May I swim?");
    private static final Set<ReportFile> ALL = EnumSet.allOf(ReportFile.class);

    @TempDir
    Path folder;

    private final MadeReports reports =
            new MadeReports(() -> new ReportExport(SampleExcerpts.id("record"), EVERYTHING, Messages.load(Locale.UK)));

    @Test
    void insideThePdfOnlyItIsWritten() throws IOException {
        assertThat(save(ALL, true, "r.pdf", false, ExportWatch.NONE)).isEqualTo(Saved.WRITTEN);
        assertThat(files()).containsExactly("r.pdf");
        assertThat(attached())
                .containsExactlyInAnyOrder(
                        "sessions.csv", "exercises.csv", "scores.csv", "diary.csv", "measures.csv", "record.fhir.json");
        assertThat(save(EnumSet.of(ReportFile.PDF, ReportFile.FHIR), true, "r.pdf", true, ExportWatch.NONE))
                .isEqualTo(Saved.WRITTEN);
        assertThat(attached()).containsExactly("record.fhir.json");
    }

    @Test
    void besideItStandUnderItsName() throws IOException {
        assertThat(save(ALL, false, "r.PDF", false, ExportWatch.NONE)).isEqualTo(Saved.WRITTEN);
        assertThat(files()).containsExactly("r-tables", "r.fhir.json", "r.pdf");
    }

    @Test
    void tablesAloneAreTheFolderThatWasNamed() throws IOException {
        assertThat(save(EnumSet.of(ReportFile.CSV), true, "mine", false, ExportWatch.NONE))
                .isEqualTo(Saved.WRITTEN);
        assertThat(files()).containsExactly("mine");
        assertThat(folder.resolve("mine/scores.csv")).exists();
    }

    @Test
    void whatIsThereStaysUnlessItMayBeReplacedAndThenNothingElseIsWritten() throws IOException {
        Files.writeString(folder.resolve("r.fhir.json"), "mine");

        assertThat(reports.existing(wish(ALL, false, "r.pdf"))).containsExactly(folder.resolve("r.fhir.json"));
        assertThat(save(ALL, false, "r.pdf", false, ExportWatch.NONE)).isEqualTo(Saved.EXISTS);
        assertThat(files()).containsExactly("r.fhir.json");
        assertThat(folder.resolve("r.fhir.json")).hasContent("mine");
        assertThat(save(ALL, false, "r.pdf", true, ExportWatch.NONE)).isEqualTo(Saved.WRITTEN);
        assertThat(files()).containsExactly("r-tables", "r.fhir.json", "r.pdf");
    }

    @Test
    void stoppedAtTheLastStepNothingIsLeft() throws IOException {
        AtomicLong steps = new AtomicLong();
        save(ALL, false, "r.pdf", false, (done, of) -> steps.incrementAndGet());
        List<String> whole = files();
        for (String file : whole) {
            delete(folder.resolve(file));
        }
        AtomicLong left = new AtomicLong(steps.get());
        ExportWatch impatient = (done, of) -> {
            if (left.decrementAndGet() == 0) {
                throw new ExportCancelled();
            }
        };

        assertThatThrownBy(() -> save(ALL, false, "r.pdf", false, impatient)).isInstanceOf(ExportCancelled.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void itTellsHowFarTheWholeIs() throws IOException {
        AtomicLong last = new AtomicLong();
        save(ALL, false, "r.pdf", false, (done, of) -> {
            assertThat(done).isBetween(last.get(), of);
            last.set(done);
        });
        assertThat(last.get()).isEqualTo(3_000);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        assertThat(save(ALL, false, "missing/r.pdf", false, ExportWatch.NONE)).isEqualTo(Saved.NOT_WRITABLE);
        assertThat(files()).isEmpty();
        assertThat(MadeReports.why(new AccessDeniedException("/there"))).isEqualTo(Saved.NOT_WRITABLE);
    }

    @Test
    void aFullDiskIsSaid() {
        assertThat(MadeReports.why(new IOException("No space left on device"))).isEqualTo(Saved.FULL);
        assertThat(MadeReports.why(new UncheckedIOException(new IOException("Disk quota exceeded"))))
                .isEqualTo(Saved.FULL);
    }

    @Test
    void thePagesAreThoseOfTheFile() throws IOException {
        try (ReportPages pages = reports.pages(WISH, Paper.LETTER, ExportWatch.NONE)) {
            assertThat(pages.count()).isGreaterThan(1);
            assertThat(pages.picture(0, 850).text()).contains("May I swim?");
            assertThat(pages.picture(0, 850).height()).isBetween(1_095, 1_105);
        }
    }

    private Saved save(Set<ReportFile> files, boolean inside, String name, boolean replace, ExportWatch watch) {
        return reports.save(wish(files, inside, name), replace, watch);
    }

    private SaveWish wish(Set<ReportFile> files, boolean inside, String name) {
        return new SaveWish(WISH, Paper.A4, files, inside, false, folder.resolve(name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> attached() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("r.pdf").toFile())) {
            return List.copyOf(pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .keySet());
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path file : inside.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(path);
    }
}
