package org.ribwise.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is written beside its place under another name and moved there when it is whole: whatever goes wrong
/// before, what was there stays, and no half file is left.
///
/// @param target where it belongs
/// @param path where it is written
record FreshFile(Path target, Path path) implements AutoCloseable {

    /// Begins one.
    ///
    /// @param target where it belongs; its folder is there
    static FreshFile beside(Path target) throws IOException {
        FreshFile fresh = new FreshFile(target, RecordFile.beside(target, ".part"));
        fresh.close();
        return fresh;
    }

    /// Puts the whole file into its place.
    void take() throws IOException {
        sync(path);
        try {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            // some removable disks: then not in one step, but still whole files only
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(RecordFile.folderOf(target));
    }

    /// Takes away what was written and not taken, with what SQLite leaves beside it.
    @Override
    public void close() throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(RecordFile.beside(path, ending));
        }
    }

    /// Waits until the bytes are on the disk.
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Waits until the names are on the disk, where the system lets a folder be opened.
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notThisSystem) {
            // Windows opens no folders; the names are on the disk a little later there
        }
    }
}
