package org.ribwise.app.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exchange.ResultsMerge;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.ui.caseload.ImportAnswer.Outcome;
import org.ribwise.ui.kit.Messages;

/// Results that come in: looked at, and kept where there is no doubt whose they are. Everything waits for the disk.
///
/// @param desk the caseload
/// @param files opens and merges results
/// @param keys the physiotherapist's keys
/// @param words the words
record ClinicImport(ClinicDesk desk, ClinicFiles files, ClinicKeys keys, Messages words) {

    /// A file that came in.
    ///
    /// @param path where it is
    /// @param outcome what came of it
    /// @param doubtful what can be kept when the physiotherapist says so; empty when there is nothing
    record Come(Path path, Outcome outcome, Optional<Doubtful> doubtful) {}

    /// Results that only the physiotherapist can say something about.
    ///
    /// @param results what is in the file
    /// @param signer who signed it
    /// @param digest tells the file from every other
    record Doubtful(Results results, SignerKey signer, String digest) {

        private Doubtful keptFor(UUID patient) {
            return new Doubtful(results.keptFor(patient), signer, digest);
        }
    }

    /// Looks at a file, and keeps it where nothing speaks against that.
    ///
    /// @param expected the patient on whose page it came; empty: whoever's it is
    /// @param open the keys, while they are open
    /// @param now the physiotherapist's time
    Come look(Path path, Optional<UUID> expected, Optional<ClinicKeys.Open> open, OffsetDateTime now) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(FileKind.RESULTS.mostBytes() + 1);
        } catch (IOException unreadable) {
            return new Come(path, new Outcome.NotRead(), Optional.empty());
        }
        ResultsFiles opener =
                open.map(ClinicKeys.Open::results).orElse(files.exchange().results());
        try {
            return switch (opener.open(String.valueOf(path.getFileName()), bytes)) {
                case ResultsOpening.Refused(var reason) -> new Come(path, refused(reason), Optional.empty());
                case ResultsOpening.Unusable unusable ->
                    new Come(
                            path,
                            new Outcome.Unusable(
                                    words.problem(unusable.problems().getFirst())),
                            Optional.empty());
                case ResultsOpening.Opened opened ->
                    decide(path, new Doubtful(opened.results(), opened.signer(), digest(bytes)), expected, now);
            };
        } catch (RecordUnavailable trouble) {
            return new Come(path, new Outcome.NotKept(trouble.kind()), Optional.empty());
        }
    }

    /// What is sealed can only be for somebody else where nobody has a key.
    private Outcome refused(FileRefusal reason) {
        if (reason != FileRefusal.SEALED) {
            return new Outcome.Refused(reason);
        }
        return keys.signer().isPresent() ? new Outcome.Locked() : new Outcome.Refused(FileRefusal.SEALED_FOR_ANOTHER);
    }

    private Come decide(Path path, Doubtful come, Optional<UUID> expected, OffsetDateTime now) {
        CaseloadHistory history = desk.history();
        Optional<String> before =
                history.keptFor(come.digest()).flatMap(history::patient).map(Patient::name);
        if (before.isPresent()) {
            return new Come(path, new Outcome.AlreadyThere(before.get()), Optional.empty());
        }
        // whoever has no plan from here is known by the key of their computer, once somebody said whose it is
        Optional<Patient> known = history.patient(come.results().heading().patient())
                .or(() -> history.signedBy(come.signer()).flatMap(history::patient));
        return known.map(patient -> known(path, come.keptFor(patient.id()), patient, expected, now))
                .orElseGet(() -> {
                    Outcome unknown = new Outcome.Unknown(
                            come.results().heading().name(),
                            keys.words(come.signer()),
                            expected.flatMap(history::patient).map(Patient::name));
                    return new Come(path, unknown, Optional.of(come));
                });
    }

    private Come known(Path path, Doubtful come, Patient patient, Optional<UUID> expected, OffsetDateTime now) {
        if (expected.filter(other -> !other.equals(patient.id())).isPresent()) {
            return new Come(path, new Outcome.ForAnother(patient.name()), Optional.empty());
        }
        if (!patient.files().isEmpty() && !patient.files().contains(come.signer())) {
            Outcome other = new Outcome.OtherKey(patient.name(), keys.words(come.signer()));
            return new Come(path, other, Optional.of(come));
        }
        return new Come(path, keep(come, now), Optional.empty());
    }

    /// Keeps results for somebody who is in the list, whoever they say they are.
    Outcome keepFor(UUID patient, Doubtful come, OffsetDateTime now) {
        return keep(come.keptFor(patient), now);
    }

    /// Takes results back out of the list.
    void remove(UUID patient, String digest) {
        List<ImportedResults> all = desk.history().results(patient);
        Optional<PatientSummary> rest = files.merged(
                        all.stream().filter(one -> !one.digest().equals(digest)).toList())
                .map(files::summary);
        all.stream()
                .filter(one -> one.digest().equals(digest))
                .forEach(one -> desk.log().removeResults(one, rest));
    }

    /// Keeps results, whoever signed them; a patient who is not in the list is added.
    Outcome keep(Doubtful come, OffsetDateTime now) {
        UUID id = come.results().heading().patient();
        Patient patient = desk.history().patient(id).orElseGet(() -> added(come.results()));
        Results all = files.results(id)
                .map(before -> ResultsMerge.of(before, come.results()))
                .orElse(come.results());
        OffsetDateTime createdAt = come.results().heading().createdAt();
        desk.log()
                .imported(
                        new ImportedResults(
                                id,
                                come.digest(),
                                createdAt,
                                now,
                                come.signer(),
                                files.exchange().results().text(come.results())),
                        files.summary(all));
        return new Outcome.Kept(
                patient.name(),
                createdAt.toLocalDate(),
                come.results().sessions().size());
    }

    private Patient added(Results results) {
        String name = results.heading().name().strip();
        String called = name.isEmpty() ? words.get("caseload.nameless") : name;
        Patient patient = new Patient(
                results.heading().patient(),
                called.substring(0, Math.min(called.length(), Patient.LONGEST_NAME)),
                OptionalInt.empty());
        desk.log().save(patient);
        return patient;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
