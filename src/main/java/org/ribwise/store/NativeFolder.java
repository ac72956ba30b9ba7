package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Where sqlite-jdbc unpacks SQLite's native library: beside the record, in a folder of ours. It removes its copy
/// (1.1 MB) when the program ends, but not when the process is killed.
final class NativeFolder {

    private static final String PROPERTY = "org.sqlite.tmpdir";
    static final String NAME = "native";

    /// A copy this much older than the newest one is not that of a Ribwise which is just starting (design value).
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private NativeFolder() {}

    /// Chooses the folder for this process, unless someone has chosen before.
    static void choose(Path path) {
        if (System.getProperty(PROPERTY) == null) {
            Path folder = RecordFile.folderOf(path).resolve(NAME);
            RecordFile.createPrivateFolder(folder);
            System.setProperty(PROPERTY, folder.toString());
        }
    }

    /// Takes away what killed processes left. A copy still in use stays: Windows refuses to delete it, and elsewhere
    /// it goes on working without a name.
    static void removeLeftovers(Path path) {
        Path folder = RecordFile.folderOf(path).resolve(NAME);
        if (!folder.toString().equals(System.getProperty(PROPERTY)) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            removeOld(files.filter(file -> file.getFileName().toString().startsWith("sqlite-"))
                    .toList());
        } catch (IOException tidyingCanWait) {
            // the record works all the same, and the next start tries again
        }
    }

    /// Takes the library away with its folder. It is never written over: this process runs it.
    static void remove(Path dataFolder) throws IOException {
        Path folder = dataFolder.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static void removeOld(List<Path> copies) throws IOException {
        Instant newest = Instant.MIN;
        for (Path copy : copies) {
            Instant made = Files.getLastModifiedTime(copy).toInstant();
            newest = made.isAfter(newest) ? made : newest;
        }
        for (Path copy : copies) {
            FileTime made = Files.getLastModifiedTime(copy);
            if (made.toInstant().plus(LEFT_BEHIND).isBefore(newest)) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
