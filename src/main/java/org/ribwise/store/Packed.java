package org.ribwise.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Long texts and files in a column, packed with gzip: a year of results has about 3 MB, packed a tenth of it. A small
/// file is checked quickly when it is opened.
final class Packed {

    /// No text is longer; a damaged file cannot unpack itself to any size (design value).
    private static final int MOST_BYTES = 64 * 1_048_576;

    private Packed() {}

    static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    /// @throws RecordUnavailable if the bytes are damaged
    static String text(byte[] packed) {
        return new String(bytes(packed), StandardCharsets.UTF_8);
    }

    /// @throws RecordUnavailable if the bytes are damaged
    static byte[] bytes(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RecordUnavailable(Cause.DAMAGED);
            }
            return bytes;
        } catch (IOException damaged) {
            throw new RecordUnavailable(Cause.DAMAGED, damaged);
        }
    }
}
