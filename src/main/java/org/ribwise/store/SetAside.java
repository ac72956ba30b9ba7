package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Where a record goes that another takes the place of: the folder `set-aside` beside it. Nothing in there is ever
/// written over.
final class SetAside {

    static final String FOLDER = "set-aside";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private SetAside() {}

    /// Copies a record with its log, and the settings, to where they are safe.
    ///
    /// @param record the record's file; nothing happens when it is missing
    /// @param at the person's time, for the name
    static void copy(Path record, LocalDateTime at) throws IOException {
        if (Files.notExists(record)) {
            return;
        }
        RecordFile.createPrivateFolder(record.resolveSibling(FOLDER));
        Path safe = freeName(record.resolveSibling(FOLDER), "record-" + TIME.format(at));
        for (String ending : List.of("-wal", "-journal", "")) {
            copyOne(RecordFile.beside(record, ending), RecordFile.beside(safe, ending));
        }
        for (String name : Beside.SETTINGS) {
            copyOne(record.resolveSibling(name), RecordFile.beside(safe, "-" + name));
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
