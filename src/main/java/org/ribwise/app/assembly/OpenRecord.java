package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.store.SqliteRecord;

/// The person's record, opened; or its stand-in with the reason why it could not be.
///
/// @param kept where everything is kept
/// @param known what applied to the person when the record was opened; empty when they have not been asked yet, and
///     whenever there is trouble: then it could not be read
/// @param facts what else was known then; nothing in the same cases
/// @param trouble why nothing is saved; empty when all is well
/// @param sample whether it is a made-up record
/// @param file the record itself; empty when there is trouble
/// @param close lets go of the file
record OpenRecord(
        Kept kept,
        Optional<Profile> known,
        PersonFacts facts,
        Optional<RecordUnavailable> trouble,
        boolean sample,
        Optional<SqliteRecord> file,
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
        try {
            sqlite.log().closeInterrupted();
            return new OpenRecord(
                    kept(sqlite),
                    sqlite.profiles().profile(),
                    sqlite.facts().facts().orElse(PersonFacts.NONE),
                    Optional.empty(),
                    SqliteRecord.isSample(file),
                    Optional.of(sqlite),
                    sqlite::close);
        } catch (RecordUnavailable e) {
            sqlite.close();
            return unsaved(e);
        }
    }

    /// Everything that a record keeps.
    static Kept kept(SqliteRecord sqlite) {
        return new Kept(
                sqlite.log(),
                sqlite.history(),
                sqlite.unfinished(),
                sqlite.profiles(),
                sqlite.facts(),
                sqlite.safety(),
                sqlite.diary(),
                sqlite.diaryHistory(),
                sqlite.scores(),
                sqlite.talks(),
                sqlite.plans(),
                sqlite.planHistory());
    }

    private static OpenRecord unsaved(RecordUnavailable why) {
        UnsavedRecord sessions = new UnsavedRecord();
        UnsavedNotes notes = new UnsavedNotes();
        UnsavedPlans plans = new UnsavedPlans();
        Kept memory = new Kept(
                sessions, sessions, sessions, sessions, notes, notes, notes, notes, notes, notes, plans, plans);
        return new OpenRecord(
                memory, Optional.empty(), PersonFacts.NONE, Optional.of(why), false, Optional.empty(), () -> {});
    }
}
