package org.ribwise.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Takes away what was kept of a person so that it cannot be read from the files any more: every byte is written over
/// before a file is deleted. What the disk itself or somebody's own copies still hold is beyond this program's reach.
final class Erasure {

    /// Whole folders of a person: backups, files that were set aside, keys, and templates.
    private static final List<String> FOLDERS =
            List.of(Backups.FOLDER, SetAside.FOLDER, Beside.KEYS_FOLDER, Beside.TEMPLATES_FOLDER);

    /// Files of a person begin like this.
    private static final List<String> FILES =
            List.of("record.db", SqliteCaseload.NAME, Beside.PREFERENCES, Beside.TRUSTED_KEYS, PeopleFolders.FILE);

    private static final int CHUNK_BYTES = 1 << 16;

    private Erasure() {}

    /// Erases one person's files. Other people's folders beside them stay.
    ///
    /// @param folder of the person; need not exist
    /// @throws UncheckedIOException if something could not be erased; what was erased before stays so
    static void of(Path folder) {
        try {
            for (String name : FOLDERS) {
                eraseAll(folder.resolve(name));
                removeIfEmpty(folder.resolve(name));
            }
            for (Path file : filesIn(folder)) {
                String name = file.getFileName().toString();
                if (FILES.stream().anyMatch(name::startsWith)) {
                    erase(file);
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// Takes a folder away with the program's own library in it, unless somebody else's files are in it.
    static void removeIfEmpty(Path folder) {
        try {
            NativeFolder.remove(folder);
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException othersFiles) {
            // not ours: they stay, and so does the folder
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void eraseAll(Path folder) throws IOException {
        for (Path file : filesIn(folder)) {
            erase(file);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    /// A link is taken away; what it leads to is not ours.
    private static void erase(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            overwrite(file);
        }
        Files.deleteIfExists(file);
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long left = channel.size();
            ByteBuffer nothing = ByteBuffer.allocate(CHUNK_BYTES);
            while (left > 0) {
                nothing.clear().limit((int) Math.min(left, CHUNK_BYTES));
                left -= channel.write(nothing);
            }
            channel.force(true);
        }
    }
}
