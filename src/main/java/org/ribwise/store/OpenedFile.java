package org.ribwise.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.ribwise.domain.record.RecordUnavailable;

/// A file of ours with the lock on it and a connection to it.
///
/// @param connection the one connection
/// @param lock keeps a second Ribwise away
record OpenedFile(Connection connection, RecordLock lock) {

    /// How long opening waits for another program to let go of the file (design value).
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Opens a file and brings it to the present version; one that is missing or empty is made, its folders too.
    ///
    /// It goes from harmless to harmful, so that a file that must not be touched is not touched: read its first
    /// bytes, check it read-only, and only then lock, migrate and write.
    ///
    /// @param migrations what kind of file it is
    /// @throws RecordUnavailable if it cannot be opened; what was there is then untouched
    static OpenedFile open(Path path, Duration patience, Migrations migrations) {
        boolean isNew = RecordFile.isNew(path);
        if (!isNew) {
            RecordHeader.read(path).refuseUnlessOurs(migrations);
        }
        RecordFile.createFolders(path);
        NativeFolder.choose(path);
        RecordLock lock = RecordLock.take(path);
        try {
            if (isNew) {
                RecordFile.create(path);
            } else {
                Inspection.refuseIfDamaged(path, patience);
            }
            Connection connection = Connections.open(path, patience, migrations);
            NativeFolder.removeLeftovers(path);
            return new OpenedFile(connection, lock);
        } catch (RecordUnavailable trouble) {
            lock.close();
            throw trouble;
        }
    }
}
