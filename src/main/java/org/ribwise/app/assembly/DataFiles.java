package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.UUID;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.store.SqliteRecord;
import org.ribwise.store.StoredKind;

/// The person's record as a file.
///
/// @param copies its copies
/// @param record the record as it was opened
record DataFiles(StoredCopies copies, OpenRecord record) {

    private static final UUID NOBODY = new UUID(0, 0);

    /// @param file the record's file
    /// @param record the record as it was opened
    /// @param clock the clocks
    static DataFiles of(Path file, OpenRecord record, CoachClock clock) {
        return new DataFiles(
                new StoredCopies(
                        file,
                        StoredKind.RECORD,
                        record::file,
                        () -> record.trouble().map(RecordUnavailable::kind),
                        clock),
                record);
    }

    /// Where it is.
    Path file() {
        return copies.file();
    }

    /// Identity of the record for ever; of one that is not open, nobody's.
    UUID identity() {
        return record.file().map(SqliteRecord::identity).orElse(NOBODY);
    }

    /// Whether it is a made-up record.
    boolean madeUp() {
        return record.sample();
    }
}
