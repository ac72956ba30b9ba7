package org.ribwise.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.escalation.TalkLog;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;
import org.ribwise.domain.profile.PersonFactsStore;
import org.ribwise.domain.profile.ProfileStore;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.UnfinishedSessions;
import org.ribwise.domain.safety.SafetyLog;

/// The person's record: one SQLite file that nobody but its owner may read.
///
/// From opening to closing, a second Ribwise is told {@link RecordUnavailable.Cause#NOT_WRITABLE}; it could
/// otherwise end as interrupted a session that is being played in the first. Other programs may read
/// meanwhile. Nothing else in this process may open the file, not even to read: on Linux and macOS, closing
/// any other handle of a file drops the locks that the process holds on it.
///
/// Calls from several threads are safe and take turns; they wait for the disk, so none belongs on the thread
/// that draws the screen.
///
/// ```java
/// try (SqliteRecord record = SqliteRecord.open(dataFolder.resolve("record.db"))) {
///     record.log().closeInterrupted();
///     show(record.history().sessions());
/// }
/// ```
public final class SqliteRecord implements AutoCloseable, Copyable {

    private final Path file;
    private final @Nullable RecordLock lock;
    private final Transactions transactions;
    private final SessionLog log;
    private final SqliteSessionHistory history;
    private final ProfileStore profiles;
    private final PersonFactsStore facts;
    private final SafetyLog safety;
    private final SqliteDiary diary;
    private final ScoreLog scores;
    private final TalkLog talks;
    private final SqlitePlans plans;

    private SqliteRecord(Connection connection, @Nullable RecordLock lock, Path file) {
        this.file = file;
        this.lock = lock;
        transactions = new Transactions(connection);
        log = new SqliteSessionLog(transactions);
        history = new SqliteSessionHistory(transactions);
        profiles = new SqliteProfileStore(transactions);
        facts = new SqlitePersonFactsStore(transactions);
        safety = new SqliteSafetyLog(transactions);
        diary = new SqliteDiary(transactions);
        scores = new SqliteScoreLog(transactions);
        talks = new SqliteTalkLog(transactions);
        plans = new SqlitePlans(transactions);
    }

    /// Opens the record and brings it to the present version; a file that is missing or empty becomes a new
    /// record, its folders with it.
    ///
    /// SQLite's native library is unpacked into a folder `native` beside the file, because folders for
    /// temporary files are often shared or forbid to run anything; the system property `org.sqlite.tmpdir`
    /// overrules that.
    ///
    /// @param file where the record is
    /// @throws RecordUnavailable if it cannot be opened; what was there is then untouched
    public static SqliteRecord open(Path file) {
        return open(file, OpenedFile.PATIENCE, Migrations.shipped());
    }

    /// Reads a record into memory, its file opened to read only and for as long as that takes; what is written into it
    /// is forgotten. Another Ribwise may have the file open.
    ///
    /// @throws RecordUnavailable if it cannot be read
    public static SqliteRecord copyOf(Path file) {
        Path path = file.toAbsolutePath();
        return new SqliteRecord(MemoryCopy.of(path, OpenedFile.PATIENCE, Migrations.shipped()), null, path);
    }

    /// Begins a made-up record, which says so in the header of its file.
    ///
    /// @param file where it shall be; nothing may be there yet
    /// @throws RecordUnavailable if something is there, or it cannot be written
    public static SqliteRecord createSample(Path file) {
        if (!RecordFile.isNew(file.toAbsolutePath())) {
            throw new RecordUnavailable(RecordUnavailable.Cause.NOT_WRITABLE);
        }
        return open(file, OpenedFile.PATIENCE, Migrations.ofSample());
    }

    /// Begins a made-up record of somebody who has been made up before.
    ///
    /// @param identity theirs
    /// @throws RecordUnavailable if something is there, or it cannot be written
    public static SqliteRecord createSample(Path file, UUID identity) {
        SqliteRecord record = createSample(file);
        record.transactions.write(
                connection -> Rows.run(connection, "UPDATE record_identity SET uuid = ?", identity.toString()));
        return record;
    }

    /// Whether a file is a made-up record. It is not opened.
    ///
    /// @throws RecordUnavailable if it cannot be read
    public static boolean isSample(Path file) {
        Path path = file.toAbsolutePath();
        return !RecordFile.isNew(path) && RecordHeader.read(path).isSample();
    }

    static SqliteRecord open(Path file, Duration patience, Migrations migrations) {
        Path path = file.toAbsolutePath();
        OpenedFile opened = OpenedFile.open(path, patience, migrations);
        return new SqliteRecord(opened.connection(), opened.lock(), path);
    }

    /// Keeps sessions in this record while they happen.
    public SessionLog log() {
        return log;
    }

    /// Gives back the sessions of this record.
    public SessionHistory history() {
        return history;
    }

    /// Gives back the session that was in progress when the program last ended.
    public UnfinishedSessions unfinished() {
        return history;
    }

    /// Keeps and gives back what is known about the person.
    public ProfileStore profiles() {
        return profiles;
    }

    /// Keeps and gives back what else is known about the person.
    public PersonFactsStore facts() {
        return facts;
    }

    /// Keeps and gives back what was asked at the gate, and safety events.
    public SafetyLog safety() {
        return safety;
    }

    /// Keeps the asthma diary.
    public DiaryLog diary() {
        return diary;
    }

    /// Gives back the asthma diary.
    public DiaryHistory diaryHistory() {
        return diary;
    }

    /// Keeps and gives back scores and measures.
    public ScoreLog scores() {
        return scores;
    }

    @Override
    public boolean copyTo(Path target, DoublePredicate goOn) {
        return new RecordCopy(transactions, file, Beside.ALL, Migrations.shipped())
                .writeTo(target.toAbsolutePath(), goOn);
    }

    @Override
    public boolean exportTo(Path target, DoublePredicate goOn) {
        return new RecordExport(transactions, file, StoredKind.RECORD).writeTo(target.toAbsolutePath(), goOn);
    }

    /// Keeps and gives back what was talked about.
    public TalkLog talks() {
        return talks;
    }

    /// Writes many things at once: all of them are on disk afterwards, or none.
    ///
    /// @param work calls the methods that write
    public void writeTogether(Runnable work) {
        transactions.writeTogether(work);
    }

    /// Identity of the record for ever: a copy of it has the same.
    ///
    /// @throws RecordUnavailable if it cannot be read
    public UUID identity() {
        return Rows.read(
                        transactions,
                        connection -> Rows.list(
                                connection,
                                "SELECT uuid FROM record_identity",
                                row -> UUID.fromString(row.getString(1))))
                .getFirst();
    }

    /// Keeps plans and what was decided about them.
    public PlanLog plans() {
        return plans;
    }

    /// Gives back plans and what was decided about them.
    public PlanHistory planHistory() {
        return plans;
    }

    /// Lets go of the file. Everything has been on disk before; the log and the history cannot be used
    /// afterwards.
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
