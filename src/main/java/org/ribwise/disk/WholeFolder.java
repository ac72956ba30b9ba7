package org.ribwise.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A folder of files that is written whole or not at all: its files go into a new folder beside it, which then takes
/// its name.
///
/// @param path where it is
/// @param names of the files that belong in it: a folder with anything else in it is never replaced
public record WholeFolder(Path path, Set<String> names) {

    /// Copies the set.
    public WholeFolder {
        names = Set.copyOf(names);
    }

    /// Writes the files.
    @FunctionalInterface
    public interface Content {
        void writeInto(Path folder) throws IOException;
    }

    /// Writes it.
    ///
    /// @throws FileAlreadyExistsException if something is there that is to be kept
    /// @throws IOException if it cannot be written
    public void write(Content content, WholeFile.Existing existing) throws IOException {
        refuse(existing);
        Path fresh = path.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        Path old = fresh.resolveSibling("." + UUID.randomUUID() + ".old");
        deleteOnExit(fresh);
        try {
            Files.createDirectory(fresh);
            content.writeInto(fresh);
            refuse(existing);
            put(fresh, old);
        } finally {
            delete(fresh);
        }
        delete(old);
    }

    /// A program that is ended from outside does not come to what stands in `finally`.
    private void deleteOnExit(Path fresh) {
        fresh.toFile().deleteOnExit();
        // the last one first: when its turn comes, the folder is empty
        names.forEach(name -> fresh.resolve(name).toFile().deleteOnExit());
    }

    private void put(Path fresh, Path old) throws IOException {
        boolean replaces = isThere();
        if (replaces) {
            Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            if (replaces) {
                Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
            }
            throw trouble;
        }
    }

    private boolean isThere() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void refuse(WholeFile.Existing existing) throws IOException {
        boolean mayBeReplaced = existing == WholeFile.Existing.REPLACE && isOurs();
        if (isThere() && !mayBeReplaced) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    private boolean isOurs() throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> names.contains(String.valueOf(file.getFileName())));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
