package org.ribwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.Opening;
import org.ribwise.exchange.signing.SignedFile;

/// A small plan fits a code on paper and comes back byte by byte.
@Execution(ExecutionMode.CONCURRENT)
class PlanCodeTest {

    private static final KeyRing CLINIC = Keys.of(51);
    private static final int VERSION_16_MODULES = 81;
    private static final int VERSION_25_MODULES = 117;

    /// The picture is read, and what it says is opened like any other plan file.
    @Test
    void aTypicalPlanOfTwelveExercisesFitsOneCodeAndOpens() throws Exception {
        PlanParcel parcel = SampleParcels.typicalTwelve(CLINIC.opening().sealing());
        byte[] file = JsonPlanFiles.sign(parcel, CLINIC.signing());
        BitMatrix printed = printed(PlanCode.of(file).orElseThrow());
        assertThat(printed.getWidth()).isLessThanOrEqualTo(VERSION_25_MODULES);
        String read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(picture(printed))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
        byte[] back = PlanCode.file(read).orElseThrow();
        assertThat(back).isEqualTo(file);
        PlanOpening opening =
                new JsonPlanFiles(texts -> new ExerciseLibrary(List.of(), List.of(), List.of())).open("code", back);
        assertThat(opening)
                .isInstanceOfSatisfying(
                        PlanOpening.Opened.class,
                        opened -> assertThat(opened.parcel()).isEqualTo(parcel));
    }

    @Test
    void aBareOneNeedsAMuchSmallerCode() throws Exception {
        byte[] file = JsonPlanFiles.sign(SampleParcels.ofTwelve(), CLINIC.signing());
        assertThat(printed(PlanCode.of(file).orElseThrow()).getWidth()).isLessThanOrEqualTo(VERSION_16_MODULES);
    }

    private static BitMatrix printed(String code) throws WriterException {
        return new QRCodeWriter()
                .encode(
                        code,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
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
            "",
            "RIBWISE2:",
            "RIBWISE2:~",
            "RIBWISE2:0",
            "RIBWISE1:00",
            "HTTP://X",
            code + "00",
            code.substring(0, 100),
            code.substring(0, 300)
        }) {
            assertThat(PlanCode.file(other)).as(other).isEmpty();
        }
        Random random = new Random(7);
        byte[] file = PlanCode.file(code).orElseThrow();
        for (int i = 0; i < 500; i++) {
            char[] letters = code.toCharArray();
            int place = 9 + random.nextInt(letters.length - 9);
            letters[place] = letters[place] == 'A' ? 'B' : 'A';
            // the last bits of a deflated text mean nothing: then it is the same file
            Optional<byte[]> other = PlanCode.file(new String(letters)).filter(read -> !Arrays.equals(read, file));
            other.ifPresent(
                    read -> assertThat(SignedFile.open(FileKind.PLAN, read)).isInstanceOf(Opening.Refused.class));
        }
    }

    @Test
    void aCodeCannotUnpackItselfToAnySize() {
        byte[] fits = new byte[96 + PlanCode.MOST_FILE_BYTES];
        String code = PlanCode.letters(fits);
        assertThat(code.length()).isLessThan(PlanCode.MOST_LETTERS);
        assertThat(PlanCode.file(code)).isPresent();
        assertThat(PlanCode.file(PlanCode.letters(new byte[fits.length + 1]))).isEmpty();
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
