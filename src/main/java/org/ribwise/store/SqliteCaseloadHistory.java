package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.CaseloadEntry.LatestPlan;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.UnfinishedPlan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.trust.SignerKey;

/// Gives back a caseload from SQLite.
final class SqliteCaseloadHistory implements CaseloadHistory {

    /// A bare column beside one max() comes from the row that has it (sqlite.org/lang_select.html, 2.5).
    private static final String ENTRIES = "SELECT " + PatientRows.COLUMNS + ", latest.title, latest.number, given.day,"
            + " spoken.day, " + SummaryRows.COLUMNS + """
             FROM patients
            LEFT JOIN (SELECT patient, title, number, max(rowid) FROM plan_versions GROUP BY patient) AS latest
                ON latest.patient = patients.id
            LEFT JOIN (SELECT patient, max(substr(signed_at, 1, 10)) AS day FROM plan_versions GROUP BY patient) AS given
                ON given.patient = patients.id
            LEFT JOIN (SELECT patient, max(substr(at, 1, 10)) AS day FROM patient_notes WHERE spoken = 1
                GROUP BY patient) AS spoken
                ON spoken.patient = patients.id
            LEFT JOIN summaries ON summaries.patient = patients.id\
            """;

    /// Where the columns of the plan, the call and the summary begin.
    private static final int PLAN = 7;

    private static final int SPOKEN = 10;
    private static final int SUMMARY = 11;

    private static final String VERSIONS = """
        SELECT patient, plan, number, title, made_at, text, signed_at, file FROM plan_versions
        WHERE patient = ? ORDER BY rowid\
        """;

    private static final String RESULTS = """
        SELECT patient, digest, created_at, imported_at, signer, content FROM patient_results
        WHERE patient = ? ORDER BY rowid\
        """;

    private static final String NOTES = """
        SELECT id, patient, at, spoken, text FROM patient_notes WHERE patient = ? ORDER BY rowid DESC\
        """;

    private final Transactions transactions;

    SqliteCaseloadHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<CaseloadEntry> entries() {
        return Rows.read(transactions, connection -> {
            PatientRows patients = PatientRows.of(connection);
            SummaryRows summaries = SummaryRows.of(connection);
            return Rows.list(
                    connection,
                    ENTRIES,
                    row -> new CaseloadEntry(
                            patients.patient(row),
                            plan(row),
                            summaries.summary(row.getString(1), row, SUMMARY),
                            Rows.day(row, SPOKEN)));
        });
    }

    private static Optional<LatestPlan> plan(ResultSet row) throws SQLException {
        @Nullable String title = row.getString(PLAN);
        return title == null
                ? Optional.empty()
                : Optional.of(new LatestPlan(title, row.getInt(PLAN + 1), Rows.day(row, PLAN + 2)));
    }

    @Override
    public Optional<Patient> patient(UUID id) {
        return of(id, "SELECT " + PatientRows.COLUMNS + " FROM patients WHERE id = ?", connection -> {
                    PatientRows patients = PatientRows.of(connection);
                    return patients::patient;
                })
                .stream()
                .findFirst();
    }

    @Override
    public List<PlanVersion> versions(UUID patient) {
        return of(patient, VERSIONS, _ -> SqliteCaseloadHistory::version);
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        @Nullable String signedAt = row.getString(7);
        return new PlanVersion(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                OffsetDateTime.parse(row.getString(5)),
                Packed.text(row.getBytes(6)),
                signedAt == null
                        ? Optional.empty()
                        : Optional.of(new PlanVersion.Signed(
                                OffsetDateTime.parse(signedAt), new PlanFile(Packed.bytes(row.getBytes(8))))));
    }

    @Override
    public Optional<UnfinishedPlan> unfinished(UUID patient) {
        return of(
                        patient,
                        "SELECT patient, at, text FROM unfinished_plans WHERE patient = ?",
                        _ -> row -> new UnfinishedPlan(
                                UUID.fromString(row.getString(1)),
                                OffsetDateTime.parse(row.getString(2)),
                                Packed.text(row.getBytes(3))))
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportedResults> results(UUID patient) {
        return of(
                patient,
                RESULTS,
                _ -> row -> new ImportedResults(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        OffsetDateTime.parse(row.getString(3)),
                        OffsetDateTime.parse(row.getString(4)),
                        new SignerKey(row.getString(5)),
                        Packed.text(row.getBytes(6))));
    }

    @Override
    public Optional<UUID> keptFor(String digest) {
        return one("SELECT patient FROM patient_results WHERE digest = ?", digest);
    }

    @Override
    public Optional<UUID> signedBy(SignerKey signer) {
        return one("SELECT patient FROM patient_files WHERE signer = ?", signer.base64());
    }

    private Optional<UUID> one(String sql, String value) {
        List<UUID> found = Rows.read(
                transactions,
                connection -> Rows.list(connection, sql, row -> UUID.fromString(row.getString(1)), value));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public List<PatientNote> notes(UUID patient) {
        return of(
                patient,
                NOTES,
                _ -> row -> new PatientNote(
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        OffsetDateTime.parse(row.getString(3)),
                        row.getInt(4) == 1,
                        row.getString(5)));
    }

    private <T> List<T> of(UUID patient, String sql, ReaderOf<T> reader) {
        return Rows.read(
                transactions, connection -> Rows.list(connection, sql, reader.on(connection), patient.toString()));
    }

    /// Makes what reads rows on a connection.
    @FunctionalInterface
    private interface ReaderOf<T> {

        Rows.Reader<T> on(Connection connection) throws SQLException;
    }
}
