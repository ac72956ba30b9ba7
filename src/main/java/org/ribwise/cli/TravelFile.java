package org.ribwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ribwise.disk.WholeFile;
import org.ribwise.ui.kit.Messages;

/// A file that a command reads or writes.
///
/// @param path where it is
/// @param words the words
record TravelFile(Path path, Messages words) {

    /// More than any file that travels; one byte more is read, so that its reader can say that it is too large.
    private static final int MOST_BYTES = 32 * 1_048_576;

    /// Its bytes.
    ///
    /// @throws Unanswerable if it is not there or cannot be read
    byte[] read() {
        if (!Files.isRegularFile(path)) {
            throw new Unanswerable(words.get("cli.noFile", path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Unanswerable(words.get("cli.noFile", path));
        }
    }

    /// Its own name, without its folder.
    String name() {
        return String.valueOf(path.getFileName());
    }

    /// Writes it whole, or not at all.
    ///
    /// @param force whether one that is there may be replaced
    /// @throws Unanswerable if one is there already, or if it cannot be written
    void write(byte[] bytes, boolean force) {
        WholeFile.Existing existing = force ? WholeFile.Existing.REPLACE : WholeFile.Existing.KEEP;
        try {
            new WholeFile(path, WholeFile.Reader.AS_USUAL).write(bytes, existing);
        } catch (FileAlreadyExistsException there) {
            throw new Unanswerable(words.get(force ? "cli.fileKept" : "cli.fileThere", path));
        } catch (IOException trouble) {
            throw new Unanswerable(words.get("cli.notWritten", path));
        }
    }
}
