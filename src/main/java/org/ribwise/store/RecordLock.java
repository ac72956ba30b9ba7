package org.ribwise.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Keeps a second Ribwise away from a record, which would end as interrupted a session that is being played.
///
/// The lock is on a file of its own beside the record, so that other programs may still read the record. The system
/// lets go of it when the process ends, however it ends.
///
/// @param channel the lock's file, open for as long as the lock is held
record RecordLock(FileChannel channel) implements AutoCloseable {

    /// Takes the lock of a record.
    ///
    /// @param record the record's file; its folder is there
    /// @throws RecordUnavailable if another Ribwise holds it, or the folder cannot be written
    static RecordLock take(Path record) {
        Path file = RecordFile.beside(record, ".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new RecordUnavailable(Cause.NOT_WRITABLE);
            }
            return new RecordLock(channel);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }
}
