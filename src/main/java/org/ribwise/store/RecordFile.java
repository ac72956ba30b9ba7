package org.ribwise.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// The record as a file: where it is, and that it belongs to its owner alone. Where the system has no POSIX
/// permissions, the folder's own rights count: on Windows, application data is private to the person already.
final class RecordFile {

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

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
            if (Files.notExists(path)) {
                Files.createFile(path, ownerOnly(OWNER_FILE));
            } else if (isPosix()) {
                Files.setPosixFilePermissions(path, OWNER_FILE);
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    static void createPrivateFolder(Path folder) {
        try {
            // asked first, because createDirectories takes a link to a folder for a file in its way
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly(OWNER_FOLDER));
            }
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

    private static FileAttribute<?>[] ownerOnly(Set<PosixFilePermission> rights) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
