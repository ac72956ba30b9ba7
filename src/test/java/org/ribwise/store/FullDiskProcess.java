package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Path;
import org.ribwise.domain.record.RecordUnavailable;

/// Opens a record, waits until its parent has made the disk full, then tries to copy it.
final class FullDiskProcess {

    private FullDiskProcess() {}

    /// Says what became of each.
    ///
    /// @param arguments the record, the copy, the zip, and a backup to restore
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (SqliteRecord record = SqliteRecord.open(file)) {
            say("ready");
            System.in.read();
            say("copy " + outcome(() -> record.copyTo(Path.of(arguments[1]), share -> true)));
            say("export " + outcome(() -> record.exportTo(Path.of(arguments[2]), share -> true)));
            say("restore "
                    + outcome(
                            () -> new Restore(file, StoredKind.RECORD).prepare(Path.of(arguments[3]), share -> true)));
        }
    }

    private static String outcome(Runnable job) {
        try {
            job.run();
            return "done";
        } catch (RecordUnavailable trouble) {
            return trouble.kind().name();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
