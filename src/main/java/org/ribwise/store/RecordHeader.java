package org.ribwise.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The first 100 bytes of a file, where SQLite writes whose file it is and of which version
/// (sqlite.org/fileformat2.html, section 1.3). Reading them ourselves is the only way to refuse a file without SQLite
/// opening it: opening alone may replay a log into it or leave files beside it.
///
/// That they tell the truth even after a crash is the work of {@link Migrations}, which never leaves a version
/// in the write-ahead log.
final class RecordHeader {

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_BYTES_AT = 16;
    private static final long MOST_PAGE_BYTES = 65_536;
    private static final int PAGES_AT = 28;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private final byte[] bytes;

    private RecordHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static RecordHeader read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new RecordHeader(in.readNBytes(LENGTH));
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        }
    }

    /// @param kind what kind of file it should be, and the versions that this program knows
    /// @throws RecordUnavailable if this is no such file, a damaged one or one of a later version
    void refuseUnlessOurs(Migrations kind) {
        if (!Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new RecordUnavailable(Cause.FOREIGN_FILE);
        }
        if (bytes.length < LENGTH) {
            throw new RecordUnavailable(Cause.DAMAGED);
        }
        if (!kind.takes(intAt(APPLICATION_ID_AT))) {
            throw new RecordUnavailable(Cause.FOREIGN_FILE);
        }
        int version = intAt(USER_VERSION_AT);
        if (version > kind.latest()) {
            throw new RecordUnavailable(Cause.NEWER_VERSION);
        }
        // our name and the first version are written in one transaction: there is no record of version 0
        if (version < 1) {
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    /// Whether it is a made-up record.
    boolean isSample() {
        return bytes.length == LENGTH
                && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                && intAt(APPLICATION_ID_AT) == Migrations.SAMPLE_ID;
    }

    /// Whether the file has fewer pages than it says.
    boolean isCutShort(Path path) {
        // 65,536 does not fit into two bytes and stands there as 1
        int said = Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(PAGE_BYTES_AT));
        long pageBytes = said == 1 ? MOST_PAGE_BYTES : said;
        try {
            return Files.size(path) < pageBytes * Integer.toUnsignedLong(intAt(PAGES_AT));
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        }
    }

    /// SQLite's numbers are big-endian, and so is a ByteBuffer by default.
    private int intAt(int offset) {
        return ByteBuffer.wrap(bytes).getInt(offset);
    }
}
