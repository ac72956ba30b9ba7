package org.ribwise.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that belong to their owner alone. Where the system has no POSIX permissions, the folder's own
/// rights count: on Windows, application data is private to the person already.
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /// Makes an empty file that nobody else can read at any moment; one that is there becomes private.
    public static void file(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createFile(path, attributes(FILE));
        } else if (isPosix()) {
            Files.setPosixFilePermissions(path, FILE);
        }
    }

    /// Makes a folder and those above it that are missing; those that exist keep their rights.
    public static void folder(Path path) throws IOException {
        // asked first, because createDirectories takes a link to a folder for a file in its way
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, attributes(FOLDER));
        }
    }

    /// Makes the folder of a file.
    public static void folderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folder(folder);
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
