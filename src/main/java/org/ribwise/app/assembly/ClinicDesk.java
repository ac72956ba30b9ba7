package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.CaseloadLog;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.store.SqliteCaseload;

/// The file of the caseload, opened when the list is first read, which is done behind the first screen: who is no
/// physiotherapist has none. Used on the thread of the record only, and once that is over.
final class ClinicDesk {

    private final Path file;
    private Optional<SqliteCaseload> open = Optional.empty();
    private volatile Optional<Cause> trouble = Optional.empty();
    private Optional<Listed> listed = Optional.empty();

    /// The list as it was read last.
    ///
    /// @param today on which day
    private record Listed(Caseload caseload, LocalDate today) {}

    /// @param file where the caseload is; it need not exist
    ClinicDesk(Path file) {
        this.file = file;
    }

    /// All patients. They are read once, and again after something was kept or on another day: who looks at one page
    /// after another comes back to the list at once.
    ///
    /// @param today the physiotherapist's date
    /// @throws RecordUnavailable if the file cannot be opened or read
    Caseload list(LocalDate today) {
        Listed now = listed.filter(known -> known.today().equals(today))
                .orElseGet(() -> new Listed(Caseload.of(history().entries(), today), today));
        listed = Optional.of(now);
        return now.caseload();
    }

    /// Keeps what is known of the patients.
    ///
    /// @throws RecordUnavailable if the file cannot be opened
    CaseloadLog log() {
        listed = Optional.empty();
        return caseload().log();
    }

    /// Gives it back.
    ///
    /// @throws RecordUnavailable if the file cannot be opened
    CaseloadHistory history() {
        return caseload().history();
    }

    /// Writes many things at once: all of them are on disk afterwards, or none.
    ///
    /// @throws RecordUnavailable if they cannot be written
    void writeTogether(Runnable work) {
        listed = Optional.empty();
        caseload().writeTogether(work);
    }

    /// The caseload itself, for who copies it.
    ///
    /// @throws RecordUnavailable if the file cannot be opened
    SqliteCaseload caseload() {
        SqliteCaseload caseload = open.orElseGet(this::opened);
        open = Optional.of(caseload);
        return caseload;
    }

    private SqliteCaseload opened() {
        try {
            SqliteCaseload caseload = SqliteCaseload.open(file);
            trouble = Optional.empty();
            return caseload;
        } catch (RecordUnavailable why) {
            trouble = Optional.of(why.kind());
            throw why;
        }
    }

    /// Why the file could not be opened the last time; empty when it could, or nobody has tried. For any thread.
    Optional<Cause> trouble() {
        return trouble;
    }

    /// Does something with the file while it is closed; it is opened again when it is needed.
    void whileClosed(Runnable job) {
        close();
        job.run();
    }

    /// Lets go of the file.
    void close() {
        open.ifPresent(SqliteCaseload::close);
        open = Optional.empty();
        listed = Optional.empty();
    }
}
