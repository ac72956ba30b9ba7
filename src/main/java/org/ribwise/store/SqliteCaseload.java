package org.ribwise.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.CaseloadLog;
import org.ribwise.domain.record.RecordUnavailable;

/// A physiotherapist's caseload: one SQLite file of its own, which nobody but its owner may read. It is opened with the
/// same care as a {@link SqliteRecord}, and never mixed with one.
///
/// It belongs to one workstation. Locks of a file on a shared drive are not to be relied on, so two programs could
/// write into it at once and damage it: to share what is known of a patient, export it.
public final class SqliteCaseload implements AutoCloseable, Copyable {

    /// Its name in the data folder.
    public static final String NAME = "patients.db";

    private final Path file;
    private final @Nullable RecordLock lock;
    private final Transactions transactions;
    private final SqliteCaseloadLog log;
    private final SqliteCaseloadHistory history;

    private SqliteCaseload(Connection connection, @Nullable RecordLock lock, Path file) {
        this.file = file;
        this.lock = lock;
        transactions = new Transactions(connection);
        log = new SqliteCaseloadLog(transactions);
        history = new SqliteCaseloadHistory(transactions);
    }

    /// Opens the caseload and brings it to the present version; a file that is missing or empty becomes a new one.
    ///
    /// @param file where it is
    /// @throws RecordUnavailable if it cannot be opened; what was there is then untouched
    public static SqliteCaseload open(Path file) {
        Path path = file.toAbsolutePath();
        OpenedFile opened = OpenedFile.open(path, OpenedFile.PATIENCE, Migrations.ofCaseload());
        return new SqliteCaseload(opened.connection(), opened.lock(), path);
    }

    /// Reads the caseload into memory, its file opened to read only and for as long as that takes; what is written into
    /// it is forgotten. Another Ribwise may have the file open.
    ///
    /// @throws RecordUnavailable if it cannot be read
    public static SqliteCaseload copyOf(Path file) {
        Path path = file.toAbsolutePath();
        return new SqliteCaseload(MemoryCopy.of(path, OpenedFile.PATIENCE, Migrations.ofCaseload()), null, path);
    }

    /// Keeps what is known of the patients.
    public CaseloadLog log() {
        return log;
    }

    /// Gives it back.
    public CaseloadHistory history() {
        return history;
    }

    /// Writes many things at once: all of them are on disk afterwards, or none.
    ///
    /// @param work calls the methods that write
    public void writeTogether(Runnable work) {
        transactions.writeTogether(work);
    }

    @Override
    public boolean copyTo(Path target, DoublePredicate goOn) {
        List<String> beside = StoredKind.CASELOAD.withKeys(RecordFile.folderOf(file));
        return new RecordCopy(transactions, file, beside, Migrations.ofCaseload())
                .writeTo(target.toAbsolutePath(), goOn);
    }

    @Override
    public boolean exportTo(Path target, DoublePredicate goOn) {
        return new RecordExport(transactions, file, StoredKind.CASELOAD).writeTo(target.toAbsolutePath(), goOn);
    }

    /// Lets go of the file. Everything has been on disk before.
    ///
    /// @throws RecordUnavailable if the system reports trouble with the file
    @Override
    public void close() {
        try (lock) {
            transactions.close();
        } catch (SQLException trouble) {
            throw SqlTrouble.of(trouble, RecordUnavailable.Cause.NOT_WRITABLE);
        }
    }
}
