package org.ribwise.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.SignedFile;

/// A small plan file as letters for one QR code, and back: byte by byte the same file, so that its signature still
/// fits. What can be worked out is left out: the lines around the content and the words of the key. Key and
/// signature are there as bytes; then the content, deflated with a list of what stands in most plans (a preset
/// dictionary). All of it in Base45 (RFC 9285), which QR codes hold best.
public final class PlanCode {

    /// Most letters of a code: version 25 with medium error correction holds 1,451 (ISO/IEC 18004), on the sheet half a
    /// millimetre a module (design value).
    public static final int MOST_LETTERS = 1_451;

    /// Most bytes of a file that is unpacked: a code cannot unpack itself to any size.
    static final int MOST_FILE_BYTES = 65_536;

    /// Key and signature, which are like chance: nothing makes them shorter.
    private static final int RAW_BYTES = 32 + 64;

    private static final String START = "RIBWISE2:";
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;
    private static final byte[] KNOWN = known();

    private PlanCode() {}

    /// The letters of a file; empty when there would be too many.
    ///
    /// @param file a plan file, at most 64 kB
    public static Optional<String> of(byte[] file) {
        if (file.length > MOST_FILE_BYTES) {
            return Optional.empty();
        }
        return SignedFile.core(FileKind.PLAN, file)
                .map(PlanCode::letters)
                .filter(code -> code.length() <= MOST_LETTERS);
    }

    /// Whether letters begin as those of a plan do.
    static boolean isCode(String letters) {
        return letters.startsWith(START);
    }

    /// The file of letters; empty when they are not the code of a plan. What is in it is checked like any other file.
    public static Optional<byte[]> file(String code) {
        if (!isCode(code)) {
            return Optional.empty();
        }
        return bytes(code.substring(START.length())).flatMap(PlanCode::unpacked);
    }

    static String letters(byte[] core) {
        return START + base45(packed(core));
    }

    private static byte[] packed(byte[] core) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(core, 0, RAW_BYTES);
        packed.writeBytes(deflated(Arrays.copyOfRange(core, RAW_BYTES, core.length)));
        return packed.toByteArray();
    }

    private static Optional<byte[]> unpacked(byte[] packed) {
        if (packed.length <= RAW_BYTES) {
            return Optional.empty();
        }
        return inflated(Arrays.copyOfRange(packed, RAW_BYTES, packed.length)).map(content -> {
            byte[] core = Arrays.copyOf(packed, RAW_BYTES + content.length);
            System.arraycopy(content, 0, core, RAW_BYTES, content.length);
            return SignedFile.whole(FileKind.PLAN, core);
        });
    }

    private static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(KNOWN);
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1_024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    private static Optional<byte[]> inflated(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setDictionary(KNOWN);
            inflater.setInput(packed);
            byte[] file = new byte[MOST_FILE_BYTES + 1];
            int length = inflater.inflate(file);
            boolean whole = inflater.finished() && inflater.getRemaining() == 0 && length <= MOST_FILE_BYTES;
            return whole ? Optional.of(Arrays.copyOf(file, length)) : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static String base45(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF) : bytes[i] & 0xFF;
            for (int letter = 0; letter < (pair ? 3 : 2); letter++) {
                letters.append(LETTERS.charAt(value % BASE));
                value /= BASE;
            }
        }
        return letters.toString();
    }

    private static Optional<byte[]> bytes(String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < letters.length(); i += 3) {
            String group = letters.substring(i, Math.min(i + 3, letters.length()));
            int value = 0;
            for (int letter = group.length() - 1; letter >= 0; letter--) {
                int digit = LETTERS.indexOf(group.charAt(letter));
                value = digit < 0 ? Integer.MIN_VALUE : value * BASE + digit;
            }
            boolean pair = group.length() == 3;
            if (group.length() == 1 || value < 0 || value > (pair ? 0xFFFF : 0xFF)) {
                return Optional.empty();
            }
            if (pair) {
                bytes.write(value >> 8);
            }
            bytes.write(value & 0xFF);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static byte[] known() {
        String name = "/exchange/plan-dictionary-2.txt";
        try (InputStream in = Objects.requireNonNull(PlanCode.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
