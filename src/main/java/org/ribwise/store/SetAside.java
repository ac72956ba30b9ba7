package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Where a file goes that another takes the place of: the folder `set-aside` beside it. Nothing in there is ever
/// written over.
final class SetAside {

    static final String FOLDER = "set-aside";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private SetAside() {}

    /// Copies a file with its log, and the settings that will be replaced, to where they are safe.
    ///
    /// @param file the file; nothing happens when it is missing
    /// @param kind what it is
    /// @param at the person's time, for the name
    static void copy(Path file, StoredKind kind, LocalDateTime at) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        RecordFile.createPrivateFolder(file.resolveSibling(FOLDER));
        Path safe = freeName(file.resolveSibling(FOLDER), kind.stem() + "-" + TIME.format(at));
        for (String ending : List.of("-wal", "-journal", "")) {
            copyOne(RecordFile.beside(file, ending), RecordFile.beside(safe, ending));
        }
        for (String name : kind.replaced()) {
            copyOne(file.resolveSibling(name), RecordFile.beside(safe, "-" + name));
        }
    }

    private static Path freeName(Path folder, String name) {
        Path free = folder.resolve(name + ".db");
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(name + "-" + number + ".db");
        }
        return free;
    }

    private static void copyOne(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            FreshFile.sync(to);
        }
    }
}
