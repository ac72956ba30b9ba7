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

/// Long text in a column, packed with gzip: a year of results has about 3 MB, packed a tenth of it.
final class Packed {

    /// No text is longer; a damaged file cannot unpack itself to any size (design value).
    private static final int MOST_BYTES = 64 * 1_048_576;

    private Packed() {}

    static byte[] of(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    /// @throws RecordUnavailable if the bytes are damaged
    static String text(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RecordUnavailable(Cause.DAMAGED);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new RecordUnavailable(Cause.DAMAGED, damaged);
        }
    }
}
