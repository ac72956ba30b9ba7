package org.ribwise.store;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.ribwise.disk.WholeFile;

/// A small file of keys and values that belongs to its owner alone.
///
/// @param path where it is; the file need not exist
record PropertiesFile(Path path) {

    /// What the file says; nothing when it is missing, cannot be read or is no text.
    Properties load() {
        Properties keys = new Properties();
        if (Files.isRegularFile(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                keys.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // not readable, not text, or an escape that is none: then it says nothing
                keys.clear();
            }
        }
        return keys;
    }

    /// Puts a whole new file in the place of the old one; the folders above it are made when they are missing.
    ///
    /// @throws UncheckedIOException if it cannot be written; what was there stays
    void save(Properties keys) {
        try {
            RecordFile.createFolders(path);
            new WholeFile(path, WholeFile.Reader.OWNER_ONLY)
                    .write(
                            out -> keys.store(new OutputStreamWriter(out, StandardCharsets.UTF_8), null),
                            WholeFile.Existing.REPLACE);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
