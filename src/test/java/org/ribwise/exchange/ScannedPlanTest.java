package org.ribwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.export.pdf.PlanSheet;

/// A photo or a scan of the paper sheet opens as the plan file itself.
@Execution(ExecutionMode.CONCURRENT)
class ScannedPlanTest {

    private static final KeyRing CLINIC = Keys.of(51);
    private static final byte[] FILE =
            JsonPlanFiles.sign(SampleParcels.typicalTwelve(CLINIC.opening().sealing()), CLINIC.signing());
    private static final String LETTERS = PlanCode.of(FILE).orElseThrow();
    private static final PlanFiles PLANS =
            new JsonPlanFiles(texts -> new ExerciseLibrary(List.of(), List.of(), List.of()));
    private static final int A4_WIDE = 1_240;
    private static final int A4_HIGH = 1_754;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff", "bmp"})
    void aPhotoOfTheSheetOpensAsTheFileItself(String kind) throws Exception {
        assertThat(PLANS.open("photo", bytes(photo(LETTERS), kind)))
                .isInstanceOfSatisfying(
                        PlanOpening.Opened.class,
                        opened -> assertThat(opened.file()).isEqualTo(new PlanFile(FILE)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePrintedPageOpensAsPdfDrawnOrScanned(boolean scanned) throws Exception {
        byte[] pdf = scanned ? scan(photo(LETTERS)) : sheet();
        assertThat(PLANS.open("scan", pdf))
                .isInstanceOfSatisfying(
                        PlanOpening.Opened.class,
                        opened -> assertThat(opened.file()).isEqualTo(new PlanFile(FILE)));
    }

    /// A leaflet has a code of its own; that of the plan is found beside it.
    @Test
    void anotherCodeOnThePaperIsNotInTheWay() throws Exception {
        BufferedImage page = paper(LETTERS, 100, 100);
        Graphics2D pen = page.createGraphics();
        pen.drawImage(code("https://example.org/a-leaflet", 5), 700, 1_100, null);
        pen.dispose();
        assertThat(PLANS.open("photo", bytes(page, "png"))).isInstanceOf(PlanOpening.Opened.class);
    }

    @Test
    void whereNoPlanIsFoundItIsSaid() throws Exception {
        byte[] png = bytes(photo(LETTERS), "png");
        byte[] noPdf = "%PDF-1.7\n1 0 obj << /Type /Catalog >>".getBytes(StandardCharsets.US_ASCII);
        for (byte[] file : List.of(
                bytes(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png"),
                bytes(paper("https://example.org", 200, 200), "png"),
                scan(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)),
                Arrays.copyOf(png, png.length / 3),
                Arrays.copyOf(png, 30),
                huge(png),
                noPdf)) {
            assertThat(PLANS.open("photo", file)).isEqualTo(new PlanOpening.Refused(FileRefusal.NO_CODE));
        }
        assertThat(PLANS.open("photo", Arrays.copyOf(png, JsonPlanFiles.MOST_BYTES + 1)))
                .isEqualTo(new PlanOpening.Refused(FileRefusal.TOO_LARGE));
        for (String other : List.of("\0\0\0\u0018ftypheic", "RIFF\0\0\0\0WEBPVP8 ", "GIF89a")) {
            assertThat(PLANS.open("photo", other.getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo(new PlanOpening.Refused(FileRefusal.FOREIGN_PICTURE));
        }
    }

    /// What a code says is not trusted more than a file.
    @Test
    void aForgedCodeIsRefused() throws Exception {
        byte[] altered = new String(FILE, StandardCharsets.UTF_8)
                .replace("\"version\": 1", "\"version\": 2")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(altered).isNotEqualTo(FILE);
        char[] letters = LETTERS.toCharArray();
        letters[20] = letters[20] == 'A' ? 'B' : 'A';
        assertThat(PLANS.open("photo", bytes(paper(new String(letters), 100, 100), "png")))
                .isEqualTo(new PlanOpening.Refused(FileRefusal.ALTERED));
    }

    /// Askew, in bad light, with the noise of a small camera, and not quite sharp.
    private static BufferedImage photo(String letters) throws WriterException {
        BufferedImage page = paper(letters, 400, 700);
        BufferedImage photo = new BufferedImage(A4_WIDE * 2, A4_HIGH * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(new Color(90, 80, 70));
        pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform askew = AffineTransform.getTranslateInstance(500, 100);
        askew.rotate(0.3);
        askew.shear(0.06, 0.02);
        askew.scale(1.37, 1.37);
        pen.drawImage(page, askew, null);
        pen.dispose();
        Random grain = new Random(5);
        for (int y = 0; y < photo.getHeight(); y++) {
            double light = 1 - 0.5 * y / photo.getHeight();
            for (int x = 0; x < photo.getWidth(); x++) {
                int grey = (int) ((photo.getRGB(x, y) & 0xFF) * light) + grain.nextInt(30);
                photo.setRGB(x, y, Math.min(grey, 0xFF) * 0x10101);
            }
        }
        return photo;
    }

    private static BufferedImage paper(String letters, int left, int top) throws WriterException {
        BufferedImage page = new BufferedImage(A4_WIDE, A4_HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, A4_WIDE, A4_HIGH);
        pen.drawImage(code(letters, 4), left, top, null);
        pen.dispose();
        return page;
    }

    private static BufferedImage code(String letters, int scale) throws WriterException {
        BitMatrix dark = new QRCodeWriter()
                .encode(
                        letters,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        BufferedImage image =
                new BufferedImage(dark.getWidth() * scale, dark.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark.get(x / scale, y / scale) ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static byte[] bytes(BufferedImage image, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, out)).isTrue();
        return out.toByteArray();
    }

    /// A small file that says that it is a picture of ten milliard pixels.
    private static byte[] huge(byte[] png) {
        byte[] file = png.clone();
        ByteBuffer.wrap(file).putInt(16, 100_000).putInt(20, 100_000);
        return file;
    }

    private static byte[] scan(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
                // a font that does not come with the file
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("Scanned at the clinic");
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        PaperSheet sheet = new PaperSheet(
                Locale.UK, "Four weeks", List.of(), List.of(), List.of(), Optional.of(LETTERS), "The plan as a code");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanSheet(sheet, Paper.A4, false).write(out);
        return out.toByteArray();
    }
}
