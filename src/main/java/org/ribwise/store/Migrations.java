package org.ribwise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The steps from an empty file to the present record, in order; a record's version is the number of steps it
/// has had, kept in SQLite's `user_version`.
///
/// A new step is a new file and a new line in {@link #FILES}. A step that was ever released is never edited.
///
/// @param scripts SQL text of each step
/// @param applicationId whose file a new record is: {@link #APPLICATION_ID} or {@link #SAMPLE_ID}
record Migrations(List<String> scripts, int applicationId) {

    /// Says in the file's header that it is a record of ours: "Ribw" in ASCII.
    static final int APPLICATION_ID = 0x52696277;

    /// Says in the file's header that it is a made-up record: "RibS" in ASCII. It stands in the file itself, so that a
    /// copy or a backup of it is one too, and no Ribwise takes it for a person's own.
    static final int SAMPLE_ID = 0x52696253;

    /// Says in the file's header that it is a physiotherapist's caseload: "RibC" in ASCII. No Ribwise takes it for
    /// anybody's record, nor a record for it.
    static final int CASELOAD_ID = 0x52696243;

    /// The files of a caseload.
    private static final List<String> CASELOAD_FILES =
            List.of("/caseload/001-caseload.sql", "/caseload/002-unfinished.sql");

    /// The files in `migrations/`: listed here, because a jar cannot be listed reliably.
    static final List<String> FILES = List.of(
            "001-sessions.sql",
            "002-profile.sql",
            "003-checkpoint.sql",
            "004-safety.sql",
            "005-people.sql",
            "006-talked.sql",
            "007-red-flags.sql",
            "008-plan.sql",
            "009-identity.sql",
            "010-plan-felt.sql",
            "011-days-on.sql",
            "012-asked.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// Steps of a person's own record.
    Migrations(List<String> scripts) {
        this(scripts, APPLICATION_ID);
    }

    /// Those of this program.
    static Migrations shipped() {
        return new Migrations(
                FILES.stream().map(name -> text("/migrations/" + name)).toList());
    }

    /// Those of this program, for a made-up record.
    static Migrations ofSample() {
        return new Migrations(shipped().scripts(), SAMPLE_ID);
    }

    /// Those of a caseload.
    static Migrations ofCaseload() {
        return new Migrations(CASELOAD_FILES.stream().map(Migrations::text).toList(), CASELOAD_ID);
    }

    /// Whether a file with this name in its header is of this kind. A made-up record is a record.
    boolean takes(int id) {
        return id == applicationId || (isRecord(id) && isRecord(applicationId));
    }

    private static boolean isRecord(int id) {
        return id == APPLICATION_ID || id == SAMPLE_ID;
    }

    /// The version of a record that has had every step.
    int latest() {
        return scripts.size();
    }

    /// Takes the steps that are missing, each with its version number in one transaction.
    ///
    /// They are written with a rollback journal, not the write-ahead log: so the version is always in the
    /// header of the file itself, where {@link RecordHeader} of an older Ribwise looks for it.
    ///
    /// @param version what the record has now
    void apply(Connection connection, int version) throws SQLException {
        Pragmas.set(connection, "journal_mode", "delete");
        applyInMemory(connection, version);
    }

    /// The same to a copy in memory, whose journal cannot be chosen.
    void applyInMemory(Connection connection, int version) throws SQLException {
        for (int step = version; step < latest(); step++) {
            applyStep(connection, step);
        }
    }

    private void applyStep(Connection connection, int step) throws SQLException {
        Pragmas.run(connection, "BEGIN IMMEDIATE");
        try {
            if (step == 0) {
                Pragmas.run(connection, "PRAGMA application_id=" + applicationId);
            }
            Pragmas.run(connection, scripts.get(step));
            Pragmas.run(connection, "PRAGMA user_version=" + (step + 1));
            Pragmas.run(connection, "COMMIT");
        } catch (SQLException trouble) {
            Transactions.rollBackAfter(trouble, connection);
            throw trouble;
        }
    }

    private static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
