package org.ribwise.app.assembly;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.cli.Clinic;
import org.ribwise.cli.Travel;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.store.Backups;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.store.StoredKind;
import org.ribwise.ui.caseload.ImportAnswer.Outcome;
import org.ribwise.ui.caseload.ImportWords;
import org.ribwise.ui.kit.Messages;

/// A physiotherapist's patients for the command line.
///
/// @param exercises folder of exercise definitions
/// @param words the words
public record CaseloadDesk(Path exercises, Messages words) implements Clinic {

    @Override
    public Filed file(PlanParcel parcel, Filing how, Supplier<Travel.Signed> sign) {
        return in(how.data(), how.now().toLocalDate(), clinic -> file(parcel, how, sign, clinic));
    }

    private static Filed file(PlanParcel parcel, Filing how, Supplier<Travel.Signed> sign, ClinicFiles clinic) {
        PlanHeading.Patient forWhom = parcel.plan().heading().forWhom();
        Patient patient = said(
                clinic.desk()
                        .history()
                        .patient(forWhom.id())
                        .orElseGet(() -> new Patient(forWhom.id(), named(forWhom.name()), OptionalInt.empty())),
                how.person());
        PlanVersion version = clinic.draft(parcel);
        List<String> forbidden = clinic.forbidden(version, patient, how.now().toLocalDate());
        if (!forbidden.isEmpty()) {
            return new Filed.Forbidden(forbidden);
        }
        if (clinic.desk().history().versions(patient.id()).stream().anyMatch(other -> contradicts(version, other))) {
            return new Filed.SignedBefore();
        }
        Travel.Signed signed = sign.get();
        PlanFile file = new PlanFile(signed.file().getBytes(StandardCharsets.UTF_8));
        clinic.desk().writeTogether(() -> {
            clinic.desk().log().save(patient);
            clinic.signed(version, file, how.now());
        });
        return new Filed.Done(signed);
    }

    /// The list keeps shorter names than plans do.
    private static String named(String name) {
        return name.substring(0, Math.min(name.length(), Patient.LONGEST_NAME));
    }

    /// What was said now is kept for a patient who was not asked anything yet; another one's answers stay.
    private static Patient said(Patient patient, Profile now) {
        boolean asked = patient.answers().notAsked().size() < SafetyTag.values().length;
        Profile answers = new Profile(now.conditions(), Set.of(), now.notAsked());
        return asked ? patient : patient.with(answers, Set.of());
    }

    private static boolean contradicts(PlanVersion version, PlanVersion other) {
        return other.plan().equals(version.plan())
                && other.number() == version.number()
                && other.signed().isPresent()
                && !other.text().equals(version.text());
    }

    @Override
    public List<Came> add(List<Path> files, Bringing how) {
        return in(how.data(), how.now().toLocalDate(), clinic -> {
            ClinicKeys keys = clinic.exchange().clinic();
            Optional<ClinicKeys.Open> open = how.key().map(ask -> keys.unlock(ask.passphrase()));
            ClinicImport imports = new ClinicImport(clinic.desk(), clinic, keys, words);
            return files.stream().map(file -> came(imports, file, open, how)).toList();
        });
    }

    private <T> T in(Path data, LocalDate today, Function<ClinicFiles, T> job) {
        JsonExerciseSource source = new JsonExerciseSource(exercises);
        ExerciseLibrary library = source.read();
        PlanFiles plans = new JsonPlanFiles(texts -> source.readTexts(texts, library));
        Exchange exchange = Exchange.in(data, plans, Repertoire.of(library));
        Path file = data.resolve(SqliteCaseload.NAME);
        ClinicDesk desk = new ClinicDesk(file);
        try {
            if (Files.exists(file)) {
                copy(desk, file, today);
            }
            return job.apply(new ClinicFiles(desk, exchange, words));
        } finally {
            desk.close();
        }
    }

    /// The copy of the day, before anything changes. A list that cannot be opened is told by what follows.
    private static void copy(ClinicDesk desk, Path file, LocalDate today) {
        try {
            new Backups(file, StoredKind.CASELOAD).daily(desk.caseload(), today, share -> true);
        } catch (RecordUnavailable toldByWhatFollows) {
            // what follows meets the same trouble, and says of each file what came of it
        }
    }

    private Came came(ClinicImport imports, Path file, Optional<ClinicKeys.Open> open, Bringing how) {
        ClinicImport.Come come = imports.look(file, Optional.empty(), open, how.now());
        Outcome outcome = come.outcome() instanceof Outcome.Unknown && how.strangers()
                ? come.doubtful().map(kept -> imports.keep(kept, how.now())).orElse(come.outcome())
                : come.outcome();
        return new Came(new ImportWords(words).of(outcome), end(outcome));
    }

    private static End end(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept _, Outcome.AlreadyThere _ -> End.THERE;
            case Outcome.Unknown _ -> End.STRANGER;
            case Outcome.Locked() -> End.LOCKED;
            case Outcome.ForAnother _,
                    Outcome.OtherKey _,
                    Outcome.Refused _,
                    Outcome.Unusable _,
                    Outcome.NotRead _,
                    Outcome.NotKept _ -> End.NOT_KEPT;
        };
    }
}
