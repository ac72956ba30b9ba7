package org.ribwise.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.session.SampleRoutines;

/// The sheet says the plan, and its code can be read from the printed page.
class PlanSheetTest {

    private static final String CODE = "RIBWISE1:" + "A1B2C3 $%".repeat(60);
    private static final StretchExercise SIDE_BEND = (StretchExercise)
            SampleRoutines.shipped().exercise(new ExerciseId("st-side-bend")).orElseThrow();
    private static final PaperSheet SHEET = new PaperSheet(
            Locale.UK,
            "Four weeks for Kim <&>",
            List.of("From Monday"),
            List.of("Mon", "Tue"),
            List.of(new PaperSheet.Drawn(
                    "Side bend",
                    "1 set of 5",
                    List.of("As far as it is ≤ 3"),
                    Optional.of(Rig.skeleton(SIDE_BEND.widestPose(), Side.RIGHT)),
                    List.of(2, 0))),
            Optional.of(CODE),
            "As a code");

    @ParameterizedTest
    @CsvSource({"A4, 595, false", "letter, 612, false", "A4, 595, true"})
    void itHasTheWordsAndTheSizeOfThePaper(String paper, int widthPoints, boolean large) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(paper, large))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Four weeks for Kim <&>")
                    .contains("Side bend")
                    .contains("1 set of 5")
                    .contains("As a code");
            assertThat((int) document.getPage(0).getMediaBox().getWidth()).isEqualTo(widthPoints);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, false", "letter, true"})
    void itIsAccessibleAndForTheArchive(String paper, boolean large) throws Exception {
        assertThat(VeraPdf.broken(pdf(paper, large))).isEmpty();
    }

    @Test
    void theCodeCanBeReadFromThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("A4", false))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(picture)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(CODE);
        }
    }

    private static byte[] pdf(String paper, boolean large) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanSheet(SHEET, paper.equals("A4") ? Paper.A4 : Paper.LETTER, large).write(out);
        return out.toByteArray();
    }
}
