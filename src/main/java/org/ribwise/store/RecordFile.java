package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ribwise.disk.OwnerOnly;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The record as a file: where it is, and that it belongs to its owner alone.
final class RecordFile {

    private RecordFile() {}

    /// Whether there is nothing yet: no file, or one without a single byte.
    static boolean isNew(Path path) {
        try {
            return Files.notExists(path) || (Files.isRegularFile(path) && Files.size(path) == 0);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        }
    }

    /// Makes the folders above the file that are missing; those that exist keep their rights.
    static void createFolders(Path path) {
        createPrivateFolder(folderOf(path));
    }

    /// Makes the empty file before SQLite does, so that nobody else can read it at any moment. SQLite gives its side
    /// files the rights of the main file.
    static void create(Path path) {
        try {
            OwnerOnly.file(path);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    static void createPrivateFolder(Path folder) {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    /// The folder that a file is in.
    static Path folderOf(Path path) {
        Path folder = path.getParent();
        if (folder == null) {
            throw new RecordUnavailable(Cause.NOT_READABLE);
        }
        return folder;
    }

    /// The file that SQLite keeps beside the record under the same name and this ending.
    static Path beside(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
