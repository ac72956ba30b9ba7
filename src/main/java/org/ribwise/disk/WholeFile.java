package org.ribwise.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/// A file that is written whole or not at all: the bytes go into a new file beside it, reach the disk, and only then
/// take its name. Whatever goes wrong, what was there stays, and nothing half written is left.
///
/// @param path where it is
/// @param reader who may read it
public record WholeFile(Path path, Reader reader) {

    /// What every SQLite database begins with (sqlite.org/fileformat2.html, section 1.3).
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// Who may read a file.
    public enum Reader {
        /// The person alone: keys, health data in the folder of the program.
        OWNER_ONLY,
        /// As the system usually does it: a file that the person saves in order to hand it on.
        AS_USUAL
    }

    /// What becomes of a file that is there already.
    public enum Existing {
        KEEP,
        REPLACE
    }

    /// Writes it.
    ///
    /// @throws FileAlreadyExistsException if a file is there that is to be kept
    /// @throws IOException if it cannot be written
    public void write(byte[] bytes, Existing existing) throws IOException {
        write(out -> out.write(bytes), existing);
    }

    /// Writes what is in a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes it piece by piece: it may be larger than memory.
    ///
    /// @throws FileAlreadyExistsException if a file is there that is to be kept, or a database: that is somebody's
    ///     record, whose name was taken by mistake
    /// @throws IOException if it cannot be written
    public void write(Content content, Existing existing) throws IOException {
        refuse(existing);
        Path fresh = path.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        // a program that is ended from outside does not come to what stands in finally
        fresh.toFile().deleteOnExit();
        try {
            fill(fresh, content);
            put(fresh, existing);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void put(Path fresh, Existing existing) throws IOException {
        // somebody else may have put one there meanwhile
        refuse(existing);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuse(Existing existing) throws IOException {
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (there && (existing == Existing.KEEP || isDatabase())) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    private boolean isDatabase() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(SQLITE, in.readNBytes(SQLITE.length));
        }
    }

    private void fill(Path fresh, Content content) throws IOException {
        switch (reader) {
            case OWNER_ONLY -> OwnerOnly.file(fresh);
            case AS_USUAL -> Files.createFile(fresh);
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
