package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.CaseloadLog;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.UnfinishedPlan;
import org.ribwise.domain.trust.SignerKey;

/// Keeps a caseload in SQLite, each method in one transaction.
final class SqliteCaseloadLog implements CaseloadLog {

    /// A version that was signed stays as it is.
    private static final String VERSION = """
        INSERT INTO plan_versions (patient, plan, number, title, made_at, signed_at, text, file)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (plan, number) DO UPDATE
        SET title = excluded.title, made_at = excluded.made_at, signed_at = excluded.signed_at,
            text = excluded.text, file = excluded.file
        WHERE file IS NULL AND patient = excluded.patient\
        """;

    private static final String RESULTS = """
        INSERT INTO patient_results (digest, patient, created_at, imported_at, signer, content)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING\
        """;

    private static final String FORGET_KEY = """
        DELETE FROM patient_files WHERE patient = ? AND signer = ? AND NOT EXISTS
            (SELECT 1 FROM patient_results AS other
            WHERE other.patient = patient_files.patient AND other.signer = patient_files.signer)\
        """;

    private static final String NOTE =
            "INSERT OR REPLACE INTO patient_notes (id, patient, at, spoken, text) VALUES (?, ?, ?, ?, ?)";

    private final Transactions transactions;

    SqliteCaseloadLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(Patient patient) {
        transactions.write(connection -> {
            PatientRows.put(connection, patient);
            return patient;
        });
    }

    @Override
    public void remove(UUID patient) {
        run("DELETE FROM patients WHERE id = ?", patient.toString());
    }

    @Override
    public void save(PlanVersion version) {
        @Nullable
        String signedAt = version.signed().map(signed -> signed.at().toString()).orElse(null);
        byte @Nullable [] file =
                version.signed().map(signed -> Packed.of(signed.file().bytes())).orElse(null);
        run(
                VERSION,
                version.patient().toString(),
                version.plan().toString(),
                version.number(),
                version.title(),
                version.madeAt().toString(),
                signedAt,
                Packed.of(version.text()),
                file);
    }

    @Override
    public void save(UnfinishedPlan plan) {
        run(
                "INSERT OR REPLACE INTO unfinished_plans (patient, at, text) VALUES (?, ?, ?)",
                plan.patient().toString(),
                plan.at().toString(),
                Packed.of(plan.text()));
    }

    @Override
    public void removeUnfinished(UUID patient) {
        run("DELETE FROM unfinished_plans WHERE patient = ?", patient.toString());
    }

    @Override
    public void imported(ImportedResults results, PatientSummary summary) {
        transactions.write(connection -> {
            int added = Rows.run(
                    connection,
                    RESULTS,
                    results.digest(),
                    results.patient().toString(),
                    results.createdAt().toString(),
                    results.importedAt().toString(),
                    results.signer().base64(),
                    Packed.of(results.text()));
            if (added > 0) {
                trust(connection, results.patient(), results.signer());
                SummaryRows.put(connection, results.patient(), summary);
            }
            return added;
        });
    }

    private static void trust(Connection connection, UUID patient, SignerKey key) throws SQLException {
        Rows.run(
                connection,
                "INSERT INTO patient_files (patient, signer) VALUES (?, ?) ON CONFLICT DO NOTHING",
                patient.toString(),
                key.base64());
    }

    @Override
    public void removeResults(ImportedResults results, Optional<PatientSummary> summary) {
        String patient = results.patient().toString();
        transactions.write(connection -> {
            int gone = Rows.run(
                    connection,
                    "DELETE FROM patient_results WHERE digest = ? AND patient = ?",
                    results.digest(),
                    patient);
            Rows.run(connection, FORGET_KEY, patient, results.signer().base64());
            if (summary.isPresent()) {
                SummaryRows.put(connection, results.patient(), summary.get());
            } else {
                Rows.run(connection, "DELETE FROM summaries WHERE patient = ?", patient);
            }
            return gone;
        });
    }

    @Override
    public void summarise(UUID patient, PatientSummary summary) {
        transactions.write(connection -> {
            SummaryRows.put(connection, patient, summary);
            return summary;
        });
    }

    @Override
    public void save(PatientNote note) {
        run(
                NOTE,
                note.id().toString(),
                note.patient().toString(),
                note.at().toString(),
                note.spoken() ? 1 : 0,
                note.text());
    }

    @Override
    public void removeNote(UUID note) {
        run("DELETE FROM patient_notes WHERE id = ?", note.toString());
    }

    private void run(String sql, @Nullable Object... values) {
        transactions.write(connection -> Rows.run(connection, sql, values));
    }
}
