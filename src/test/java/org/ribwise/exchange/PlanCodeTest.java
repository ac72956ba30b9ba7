package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;

/// A small plan fits a code on paper and comes back byte by byte.
class PlanCodeTest {

    private static final KeyRing CLINIC = Keys.of(51);
    private static final int VERSION_14_MODULES = 73;

    @Test
    void aPlanOfTwelveExercisesFitsOneCodeAndComesBack() throws Exception {
        byte[] file = JsonPlanFiles.sign(SampleParcels.ofTwelve(), CLINIC.signing());
        String code = PlanCode.of(file).orElseThrow();
        BitMatrix printed = new QRCodeWriter()
                .encode(
                        code,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        assertThat(printed.getWidth()).isLessThanOrEqualTo(VERSION_14_MODULES);
        String read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(picture(printed))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
        assertThat(PlanCode.file(read)).hasValue(file);
    }

    @Test
    void aLargePlanHasNoCode() {
        byte[] file = JsonPlanFiles.sign(SampleParcels.full(CLINIC.opening().sealing()), CLINIC.signing());
        assertThat(PlanCode.of(file)).isEmpty();
        assertThat(PlanCode.of(new byte[70_000])).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNoFile() {
        String code = PlanCode.of(JsonPlanFiles.sign(SampleParcels.plain(1), CLINIC.signing()))
                .orElseThrow();
        for (String other : new String[] {
            "", "RIBWISE1:", "RIBWISE1:~", "RIBWISE1:0", "HTTP://X", code + "00", code.substring(0, 100)
        }) {
            assertThat(PlanCode.file(other)).as(other).isEmpty();
        }
        Random random = new Random(7);
        byte[] file = PlanCode.file(code).orElseThrow();
        for (int i = 0; i < 500; i++) {
            char[] letters = code.toCharArray();
            int place = 9 + random.nextInt(letters.length - 9);
            letters[place] = letters[place] == 'A' ? 'B' : 'A';
            assertThat(PlanCode.file(new String(letters)).filter(read -> Arrays.equals(read, file)))
                    .as("letter " + place)
                    .isEmpty();
        }
    }

    @Test
    void aCodeCannotUnpackItselfToAnySize() {
        byte[] zeros = new byte[PlanCode.MOST_FILE_BYTES];
        String code = PlanCode.of(zeros).orElseThrow();
        assertThat(PlanCode.file(code)).hasValue(zeros);
        assertThat(code.getBytes(UTF_8).length).isLessThan(PlanCode.MOST_LETTERS);
    }

    private static LuminanceSource picture(BitMatrix code) {
        int scale = 4;
        int quiet = 16;
        int size = code.getWidth() * scale + 2 * quiet;
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int column = Math.floorDiv(x - quiet, scale);
                int row = Math.floorDiv(y - quiet, scale);
                boolean inside = column >= 0 && row >= 0 && column < code.getWidth() && row < code.getHeight();
                pixels[y * size + x] = inside && code.get(column, row) ? 0xFF000000 : 0xFFFFFFFF;
            }
        }
        return new RGBLuminanceSource(size, size, pixels);
    }
}
