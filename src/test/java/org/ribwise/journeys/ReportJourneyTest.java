package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.store.SettingsFile;
import org.ribwise.ui.kit.FileChoice;

/// A report from Progress to the disk, and the question that is still there the next time.
@ExtendWith(Quiet.class)
class ReportJourneyTest {

    private static final String QUESTION = "May I swim?";

    @TempDir
    Path data;

    @TempDir
    Path stick;

    @Test
    void aReportIsChosenLookedAtSavedAndNeverWrittenOverUnasked() throws Exception {
        Path place = stick.resolve("mine.pdf");
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), always(place))) {
            Presses presses = new Presses(program);
            open(program);
            presses.write("report-question", QUESTION);
            presses.fire("period-FOUR_WEEKS");
            presses.fire("part-ASTHMA");
            presses.fire("file-CSV");
            presses.fire("inside-false");
            presses.fire("report-save");
            program.awaitText("Saved: mine.pdf, mine-tables.");
            presses.fire("report-save");
            program.awaitText("These are there already: mine.pdf, mine-tables. Replace them?");
            presses.fire("report-no");
            program.awaitText("Nothing was replaced.");
            presses.fire("report-back");
            program.awaitShown("report-open");
        }
        assertThat(text(place)).contains(QUESTION, "Asthma: attacks, reliever, peak flow.");
        try (Stream<Path> files = Files.list(stick)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("mine-tables", "mine.pdf");
        }
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            open(program);
            assertThat(OpenProgram.onScreen(() ->
                            ((TextInputControl) program.find("report-question").orElseThrow()).getText()))
                    .isEqualTo(QUESTION);
        }
    }

    @Test
    void aQuestionIsKeptAlsoWhenTheProgramClosesRightAfterItWasTyped() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            open(program);
            new Presses(program).write("report-question", QUESTION);
        }
        assertThat(new SettingsFile(data).read().reportQuestion()).isEqualTo(QUESTION);
    }

    private static void open(OpenProgram program) {
        new Presses(program).fire("go-PROGRESS");
        new Presses(program).fire("report-open");
        program.awaitShown("report-page");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static FileChoice always(Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toSave(String title, String name) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.empty();
            }
        };
    }
}
