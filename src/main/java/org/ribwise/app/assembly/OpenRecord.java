package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.profile.ProfileStore;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.UnfinishedSessions;
import org.ribwise.store.SqliteRecord;

/// The person's record, opened; or its stand-in with the reason why it could not be.
///
/// @param log where sessions are written
/// @param history where they are read
/// @param unfinished the one that was in progress when the program last ended
/// @param profiles where the profile is kept
/// @param known what was known about the person when the record was opened; empty when they have not been asked yet,
///     and whenever there is trouble: then it could not be read
/// @param trouble why nothing is saved; empty when all is well
/// @param close lets go of the file
record OpenRecord(
        SessionLog log,
        SessionHistory history,
        UnfinishedSessions unfinished,
        ProfileStore profiles,
        Optional<Profile> known,
        Optional<RecordUnavailable> trouble,
        Runnable close) {

    /// Opens the record and ends what was left open when the program last stopped.
    ///
    /// @param file the SQLite file; it and its folders are made when they are missing
    static OpenRecord open(Path file) {
        SqliteRecord sqlite;
        try {
            sqlite = SqliteRecord.open(file);
        } catch (RecordUnavailable e) {
            return unsaved(e);
        }
        Optional<Profile> known;
        try {
            sqlite.log().closeInterrupted();
            known = sqlite.profiles().profile();
        } catch (RecordUnavailable e) {
            sqlite.close();
            return unsaved(e);
        }
        return new OpenRecord(
                sqlite.log(),
                sqlite.history(),
                sqlite.unfinished(),
                sqlite.profiles(),
                known,
                Optional.empty(),
                sqlite::close);
    }

    private static OpenRecord unsaved(RecordUnavailable why) {
        UnsavedRecord memory = new UnsavedRecord();
        return new OpenRecord(memory, memory, memory, memory, Optional.empty(), Optional.of(why), () -> {});
    }
}
