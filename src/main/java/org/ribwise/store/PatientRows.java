package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.SignerKey;

/// Patients as rows. Most people of a list have the same answers in many places, so each text of conditions is read
/// once.
///
/// @param files keys of each patient
/// @param read conditions of texts that were read
record PatientRows(Map<String, List<String>> files, Map<String, Set<SafetyTag>> read) {

    /// The columns that {@link #patient} reads, in its order.
    static final String COLUMNS =
            "patients.id, patients.name, patients.birth_year, patients.applies, patients.not_sure, patients.not_asked";

    private static final String UPSERT = """
        INSERT INTO patients (id, name, birth_year, applies, not_sure, not_asked) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, birth_year = excluded.birth_year,
            applies = excluded.applies, not_sure = excluded.not_sure, not_asked = excluded.not_asked\
        """;

    static PatientRows of(Connection connection) throws SQLException {
        return new PatientRows(
                Rows.byFirst(connection, "SELECT patient, signer FROM patient_files", row -> row.getString(2)),
                new HashMap<>());
    }

    static void put(Connection connection, Patient patient) throws SQLException {
        String id = patient.id().toString();
        OptionalInt year = patient.birthYear();
        Rows.run(
                connection,
                UPSERT,
                id,
                patient.name(),
                year.isPresent() ? year.getAsInt() : null,
                text(patient.answers().conditions()),
                text(patient.notSure()),
                text(patient.answers().notAsked()));
        Rows.run(connection, "DELETE FROM patient_files WHERE patient = ?", id);
        for (SignerKey key : patient.files()) {
            Rows.run(connection, "INSERT INTO patient_files (patient, signer) VALUES (?, ?)", id, key.base64());
        }
    }

    Patient patient(ResultSet row) throws SQLException {
        String id = row.getString(1);
        return new Patient(
                UUID.fromString(id),
                row.getString(2),
                Rows.integer(row, 3).map(OptionalInt::of).orElse(OptionalInt.empty()),
                new Profile(tags(row.getString(4)), Set.of(), tags(row.getString(6))),
                tags(row.getString(5)),
                files.getOrDefault(id, List.of()).stream().map(SignerKey::new).collect(Collectors.toSet()));
    }

    private Set<SafetyTag> tags(String text) {
        return read.computeIfAbsent(text, PatientRows::parsed);
    }

    private static Set<SafetyTag> parsed(String text) {
        Set<SafetyTag> tags = new HashSet<>();
        if (!text.isEmpty()) {
            for (String name : text.split(" ", -1)) {
                tags.add(SafetyTag.valueOf(name));
            }
        }
        return Set.copyOf(tags);
    }

    private static String text(Set<SafetyTag> tags) {
        EnumSet<SafetyTag> ordered = EnumSet.noneOf(SafetyTag.class);
        ordered.addAll(tags);
        return ordered.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
