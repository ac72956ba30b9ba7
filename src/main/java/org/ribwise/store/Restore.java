package org.ribwise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.DoublePredicate;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Puts a backup in the place of a file, in two steps: {@link #prepare} copies and checks it while the file
/// may still be in use; {@link #complete} sets the file aside and lets the copy take its place, while closed.
///
/// @param record the file
/// @param kind what it is
public record Restore(Path record, StoredKind kind) {

    private static final String COMING = ".coming";
    private static final int CHUNK_BYTES = 1 << 16;

    /// Copies a backup beside the record and checks the copy. Nothing of the record changes.
    ///
    /// @param backup a record of this or an earlier version; it is only read
    /// @param goOn is told which share is done, 0 to 1, and answers whether to go on
    /// @return false when it was told to stop
    /// @throws RecordUnavailable if it is no whole record, or made up where the record is not,
    /// or the copy cannot be written; nothing is left then
    public boolean prepare(Path backup, DoublePredicate goOn) {
        Path from = backup.toAbsolutePath();
        RecordHeader.read(from).refuseUnlessOurs(kind.migrations());
        if (SqliteRecord.isSample(from) && !SqliteRecord.isSample(record)) {
            throw new RecordUnavailable(Cause.MADE_UP);
        }
        Path coming = coming();
        try (FreshFile fresh = FreshFile.beside(coming)) {
            RecordFile.create(fresh.path());
            if (!copy(from, fresh.path(), goOn)) {
                return false;
            }
            Path log = RecordFile.beside(from, "-wal");
            if (Files.isRegularFile(log) && !copy(log, RecordFile.beside(fresh.path(), "-wal"), goOn)) {
                return false;
            }
            Inspection.refuseUnlessWhole(fresh.path(), kind.migrations());
            foldLog(fresh.path());
            fresh.take();
            return true;
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_WRITABLE);
        }
    }

    /// Sets the record aside and puts the prepared copy in its place, with the settings that are in it. The record
    /// is closed.
    ///
    /// @param at the person's time, for the name of what is set aside
    public void complete(LocalDateTime at) {
        Path coming = coming();
        if (Files.notExists(coming)) {
            throw new IllegalStateException("nothing was prepared");
        }
        try (RecordLock _ = RecordLock.take(record)) {
            SetAside.copy(record, kind, at);
            List<KeptFile> settings = takeSettings(coming);
            for (String ending : new String[] {"-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(RecordFile.beside(record, ending));
            }
            new FreshFile(record, coming).take();
            for (KeptFile kept : settings) {
                put(kept);
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, Cause.NOT_WRITABLE);
        }
    }

    /// Sets the record aside, so that an empty one can take its place. The record is closed.
    ///
    /// @param at the person's time, for the name of what is set aside
    public void setAside(LocalDateTime at) {
        try (RecordLock _ = RecordLock.take(record)) {
            SetAside.copy(record, kind, at);
            for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(RecordFile.beside(record, ending));
            }
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    /// A settings file that was in the copy.
    private record KeptFile(String name, String content) {}

    private Path coming() {
        return RecordFile.beside(record.toAbsolutePath(), COMING);
    }

    private static boolean copy(Path from, Path to, DoublePredicate goOn) throws IOException {
        long whole = Math.max(1, Files.size(from));
        long done = 0;
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!goOn.test((double) done / whole)) {
                    return false;
                }
                out.write(chunk, 0, read);
                done += read;
            }
        }
        return true;
    }

    /// What is still in a log becomes part of the file.
    private static void foldLog(Path file) throws SQLException {
        try (Connection connection = Connections.connect(Connections.url(file, "mode=rw"), Duration.ZERO)) {
            Pragmas.set(connection, "journal_mode", "delete");
        }
    }

    private List<KeptFile> takeSettings(Path copy) throws SQLException {
        try (Connection connection = Connections.connect(Connections.url(copy, "mode=rw"), Duration.ZERO)) {
            boolean some = !Rows.list(
                            connection,
                            "SELECT 1 FROM sqlite_schema WHERE name = '" + RecordCopy.SETTINGS_TABLE + "'",
                            row -> row.getInt(1))
                    .isEmpty();
            if (!some) {
                return List.of();
            }
            List<KeptFile> kept = Rows.list(
                            connection,
                            "SELECT file, content FROM " + RecordCopy.SETTINGS_TABLE,
                            row -> new KeptFile(row.getString(1), row.getString(2)))
                    .stream()
                    .filter(file -> kind.mayPut(file.name(), RecordFile.folderOf(record.toAbsolutePath())))
                    .toList();
            Pragmas.run(connection, "PRAGMA secure_delete=ON");
            Pragmas.run(connection, "DROP TABLE " + RecordCopy.SETTINGS_TABLE);
            return kept;
        }
    }

    private void put(KeptFile kept) throws IOException {
        Path place = record.toAbsolutePath().resolveSibling(kept.name());
        RecordFile.createFolders(place);
        try (FreshFile fresh = FreshFile.beside(place)) {
            RecordFile.create(fresh.path());
            Files.writeString(fresh.path(), kept.content());
            fresh.take();
        }
    }
}
