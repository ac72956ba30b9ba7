package org.ribwise.app.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribwise.cli.ReadPlan;
import org.ribwise.cli.SheetWords;
import org.ribwise.disk.WholeFile;
import org.ribwise.domain.caseload.ImportedResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsMerge;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.exchange.PlanCode;
import org.ribwise.export.pdf.PlanSheet;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;

/// Plans and results of a caseload as texts and files. Everything waits for the disk.
///
/// @param desk the caseload
/// @param exchange what files that travel are made and opened with
/// @param words the words
record ClinicFiles(ClinicDesk desk, Exchange exchange, Messages words) {

    private static final String NAME = "plan";

    /// What plans of a patient are written with: exercises of the physiotherapist's own that came with an earlier
    /// version are still known when their files are gone. A version that cannot be understood any more has none.
    Repertoire repertoire(UUID patient) {
        return exchange.repertoire()
                .with(desk.history().versions(patient).stream()
                        .map(this::read)
                        .flatMap(Optional::stream)
                        .flatMap(sound ->
                                Repertoire.Own.of(sound.parcel().ownExercises(), sound.ownExercises()).stream())
                        .toList());
    }

    /// A plan that was just written, as it is kept for its patient: with the own exercises that it needs.
    PlanVersion draft(Plan plan, Repertoire with) {
        return draft(new PlanParcel(plan, Optional.empty(), with.neededBy(plan)));
    }

    /// Why a plan could not be opened with the own exercises that it needs, in sentences; nothing: it can.
    List<String> obstacles(Plan plan, Repertoire with) {
        int own = with.neededBy(plan).size();
        if (own > PlanParcel.MOST_OWN_EXERCISES) {
            return List.of(words.get("builder.tooManyOwn", own, PlanParcel.MOST_OWN_EXERCISES));
        }
        byte[] text = draft(plan, with).text().getBytes(StandardCharsets.UTF_8);
        return switch (exchange.plans().draft(NAME, text)) {
            case PlanFiles.Draft.Sound _ -> List.of();
            case PlanFiles.Draft.Unusable(var problems) ->
                Stream.concat(
                                Stream.of(words.get("builder.ownUnusable")),
                                problems.stream()
                                        .map(problem ->
                                                ProblemWords.of(problem, words).line()))
                        .toList();
        };
    }

    /// A plan with the exercises that belong to it, as it is kept for its patient. The key that results are sealed for
    /// comes in when it is signed.
    PlanVersion draft(PlanParcel parcel) {
        PlanHeading heading = parcel.plan().heading();
        return new PlanVersion(
                heading.forWhom().id(),
                heading.id(),
                heading.version(),
                heading.title(),
                heading.createdAt(),
                exchange.plans().text(new PlanParcel(parcel.plan(), Optional.empty(), parcel.ownExercises())),
                Optional.empty());
    }

    /// The plan in a version's text.
    ///
    /// @throws RecordUnavailable if it cannot be understood any more
    Plan plan(PlanVersion version) {
        return sound(version).parcel().plan();
    }

    private PlanFiles.Draft.Sound sound(PlanVersion version) {
        return read(version).orElseThrow(() -> new RecordUnavailable(Cause.DAMAGED));
    }

    private Optional<PlanFiles.Draft.Sound> read(PlanVersion version) {
        byte[] text = version.text().getBytes(StandardCharsets.UTF_8);
        return switch (exchange.plans().draft(NAME, text)) {
            case PlanFiles.Draft.Sound sound -> Optional.of(sound);
            case PlanFiles.Draft.Unusable _ -> Optional.empty();
        };
    }

    /// The exercises that versions speak of: those that came with the program, and the versions' own.
    ///
    /// @throws RecordUnavailable if one cannot be understood any more
    ExerciseLibrary library(PlanVersion... versions) {
        return with(Stream.of(versions)
                .flatMap(version -> sound(version).ownExercises().stream())
                .distinct()
                .toList());
    }

    /// What of a version does not suit a patient and was not overridden in writing, by name; nothing: it may be signed.
    List<String> forbidden(PlanVersion version, Patient patient, LocalDate today) {
        PlanFiles.Draft.Sound sound = sound(version);
        ExerciseLibrary all = with(sound.ownExercises());
        return new PlanCheck(new Envelope(all))
                .conflicts(sound.parcel().plan(), patient.profile(today)).stream()
                        .filter(PlanConflict::forbids)
                        .map(conflict -> sound.parcel().plan().prescription(conflict.prescription()))
                        .flatMap(Optional::stream)
                        .map(one -> all.name(one.exercise().id(), words.locale()))
                        .distinct()
                        .toList();
    }

    private ExerciseLibrary with(List<Exercise> own) {
        return exchange.repertoire().shipped().with(own);
    }

    /// Signs a version and keeps the file; one that was signed before comes back as it is.
    PlanVersion signed(PlanVersion version, ClinicKeys.Open key, OffsetDateTime now) {
        if (version.signed().isPresent()) {
            return version;
        }
        return signed(version, new PlanFile(key.sign(sound(version).parcel())), now);
    }

    /// Keeps a version with the file that was signed.
    PlanVersion signed(PlanVersion version, PlanFile file, OffsetDateTime now) {
        PlanVersion signed = new PlanVersion(
                version.patient(),
                version.plan(),
                version.number(),
                version.title(),
                version.madeAt(),
                version.text(),
                Optional.of(new PlanVersion.Signed(now, file)));
        desk.log().save(signed);
        results(version.patient()).ifPresent(all -> desk.log().summarise(version.patient(), summary(all)));
        return signed;
    }

    /// The paper sheet of a version that was signed, as PDF.
    byte[] sheet(PlanVersion version, Paper paper, boolean large) {
        byte[] file = version.signed().orElseThrow().file().bytes();
        return switch (exchange.plans().open(NAME, file)) {
            case PlanOpening.Opened opened -> {
                ReadPlan read =
                        new ReadPlan(Optional.of(opened), opened.parcel(), new Envelope(with(opened.ownExercises())));
                yield pdf(new PlanSheet(new SheetWords(read, words).sheet(PlanCode.of(file)), paper, large));
            }
            case PlanOpening.Refused _, PlanOpening.Unusable _ -> throw new RecordUnavailable(Cause.DAMAGED);
        };
    }

    private static byte[] pdf(PlanSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sheet.write(out);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
        return out.toByteArray();
    }

    /// Writes a file whole, or not at all. Whether one that is there may be replaced was asked before.
    void write(Path file, byte[] bytes) {
        try {
            new WholeFile(file, WholeFile.Reader.AS_USUAL).write(bytes, WholeFile.Existing.REPLACE);
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_WRITABLE, trouble);
        }
    }

    /// Everything that came in of a patient, as one; empty when nothing did.
    Optional<Results> results(UUID patient) {
        return merged(desk.history().results(patient));
    }

    /// Results that came in, as one; empty when there are none.
    Optional<Results> merged(List<ImportedResults> imported) {
        return imported.stream()
                .map(one -> exchange.results().read(one.text()).orElseThrow(() -> new RecordUnavailable(Cause.DAMAGED)))
                .reduce(ResultsMerge::of);
    }

    /// What the list says of a patient.
    ///
    /// @param all everything that is known
    PatientSummary summary(Results all) {
        List<PlanVersion> given = desk.history().versions(all.heading().patient()).stream()
                .filter(version -> version.signed().isPresent())
                .toList();
        List<Exercise> own = given.stream()
                .flatMap(version -> sound(version).ownExercises().stream())
                .distinct()
                .toList();
        return PatientSummary.of(given.stream().map(this::plan).toList(), all, with(own));
    }
}
