package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.kit.Messages;

/// Clinic and home have a folder each, and nothing but files goes between them: eight weeks on a clock of its own.
class EightWeeksTest {

    private static final String PASSPHRASE = "nine calm herons at dawn";
    private static final LocalDate MONDAY = SamplePlans.START;
    private static final int FOUR_WEEKS = 28;

    /// Monday to Saturday.
    private static final int SESSIONS_IN_FOUR_WEEKS = 24;

    @TempDir
    Path folder;

    private final JsonExerciseSource source = new JsonExerciseSource(SampleParcels.SHIPPED);
    private final ExerciseLibrary shipped = source.read();
    private final JsonPlanFiles plans = new JsonPlanFiles(texts -> source.readTexts(texts, shipped));
    private Exchange home;
    private Exchange clinic;

    @BeforeEach
    void open() throws IOException {
        home = Exchange.in(Files.createDirectories(folder.resolve("home")), plans);
        clinic = Exchange.in(Files.createDirectories(folder.resolve("clinic")), plans);
    }

    @Test
    void aPlanTravelsIsFollowedComesBackAsResultsAndIsReplaced() throws IOException {
        Path first = signed(1, MONDAY, true);
        receive(first, MONDAY);
        assertThat(follow(MONDAY)).isEqualTo(SESSIONS_IN_FOUR_WEEKS);
        Path results = results(MONDAY.plusDays(FOUR_WEEKS));
        CaseloadEntry after = imported(results, MONDAY.plusDays(FOUR_WEEKS));
        assertThat(after.summary().orElseThrow().done().fourWeeks().done()).isGreaterThan(20);
        assertThat(imported(results, MONDAY.plusDays(FOUR_WEEKS + 1L))).isEqualTo(after);

        LocalDate later = MONDAY.plusDays(FOUR_WEEKS);
        Path second = signed(2, later, false);
        receive(second, later);
        assertThat(reception(first).mayBeUsed()).isFalse();
        assertThat(follow(later)).isEqualTo(SESSIONS_IN_FOUR_WEEKS);
        Path end = results(later.plusDays(FOUR_WEEKS));
        CaseloadEntry last = imported(end, later.plusDays(FOUR_WEEKS));
        assertThat(last.summary().orElseThrow().done().lastSession()).contains(later.plusDays(FOUR_WEEKS - 2L));
        assertThat(last.plan().orElseThrow().version()).isEqualTo(2);
        Results all = atClinic(files -> files.results(patient()).orElseThrow());
        assertThat(all.sessions()).hasSize(2 * SESSIONS_IN_FOUR_WEEKS);
        assertThat(all.course().followed())
                .extracting(one -> one.value().version())
                .containsExactly(1, 2);
        assertThat(all.course().daysOff()).hasSize(8);
        assertThat(all.course().decisions()).isNotEmpty();
    }

    private static UUID patient() {
        return SamplePlans.heading(1).forWhom().id();
    }

    /// The clinic writes, signs and keeps a version, and makes a file of it.
    private Path signed(int version, LocalDate from, boolean firstUse) throws IOException {
        OffsetDateTime now = at(from);
        ClinicKeys.Open key =
                firstUse ? clinic.clinic().make(PASSPHRASE) : clinic.clinic().unlock(PASSPHRASE);
        Plan plan = plan(version, from);
        PlanVersion made = atClinic(files -> {
            files.desk().log().save(new Patient(patient(), "Kim", OptionalInt.empty()).with(Profile.NONE, Set.of()));
            PlanVersion draft = files.draft(plan);
            files.desk().log().save(draft);
            return files.signed(draft, key, now);
        });
        byte[] file = made.signed().orElseThrow().file().bytes();
        return Files.write(folder.resolve("kim-" + version + ".ribwise-plan"), file);
    }

    private static Plan plan(int version, LocalDate from) {
        PlanSchedule daily =
                new PlanSchedule(Rhythm.OnDays.daily(), 1, List.of(), from, Optional.empty(), OptionalInt.empty());
        Plan sample = SamplePlans.of(
                SamplePlans.prescription("p1", "br-control", SamplePlans.threeMinutes(), daily),
                SamplePlans.prescription(
                        "p2", "st-side-bend", SamplePlans.stretch().dose(), daily));
        return SampleParcels.withVersion(
                new Plan(
                        sample.heading(),
                        new PlanTimes(from, Optional.of(from.plusDays(FOUR_WEEKS - 1L)), List.of()),
                        sample.words(),
                        sample.prescriptions(),
                        List.of(),
                        List.of()),
                version);
    }

    /// The patient opens the file; the first time its key is compared and trusted.
    private void receive(Path file, LocalDate day) throws IOException {
        PlanReception reception = reception(file);
        if (!reception.mayBeUsed()) {
            home.trusted().trust(new TrustedKey(reception.opened().signer(), "Ana Ruiz", day));
            reception = reception(file);
        }
        assertThat(reception.mayBeUsed()).isTrue();
        Plan plan = reception.plan();
        AcceptedPlan accepted = new AcceptedPlan(
                plan.heading().id(),
                plan.heading().version(),
                reception.opened().signer().base64(),
                at(day),
                new PlanFile(Files.readAllBytes(file)));
        atHome(record -> {
            record.plans().accepted(accepted);
            return true;
        });
    }

    private PlanReception reception(Path file) throws IOException {
        PlanOpening.Opened opened = (PlanOpening.Opened) plans.open("kim", Files.readAllBytes(file));
        return atHome(record -> {
            AcceptedPlans accepted = new AcceptedPlans(record.planHistory(), plans);
            List<Plan> had =
                    accepted.all().stream().map(one -> one.parcel().plan()).toList();
            return PlanReception.of(
                    opened,
                    new PlanReception.Had(home.trusted().all(), had, accepted.present()),
                    shipped,
                    Profile.NONE);
        });
    }

    private int follow(LocalDate from) {
        return atHome(record ->
                new Rehearsal(OpenRecord.kept(record), shipped, plans).play(from, from.plusDays(FOUR_WEEKS - 1L)));
    }

    private Path results(LocalDate day) throws IOException {
        Results made = atHome(record -> {
            Excerpt all = new Excerpt(
                    new DaySpan(LocalDate.EPOCH, day),
                    PersonFacts.NONE.withName("Kim"),
                    record.history().sessions(),
                    record.scores().sheets(),
                    record.diaryHistory().entries(),
                    record.scores().measures(),
                    record.safety().events());
            return new ResultsMaking(OpenRecord.kept(record), all, record.identity(), plans)
                    .of(DaySpan.ending(day, FOUR_WEEKS + 1), at(day));
        });
        var reader = atHome(record -> new AcceptedPlans(record.planHistory(), plans).present())
                .flatMap(opened -> opened.parcel().resultsFor());
        return Files.write(
                folder.resolve(day + ".ribwise-results"), home.patient().sign(made, reader));
    }

    private CaseloadEntry imported(Path file, LocalDate day) {
        return atClinic(files -> {
            new ClinicImport(files.desk(), files, clinic.clinic(), Messages.load(Locale.UK))
                    .look(file, Optional.empty(), Optional.of(clinic.clinic().unlock(PASSPHRASE)), at(day));
            return files.desk().history().entries().getFirst();
        });
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atOffset(ZoneOffset.UTC);
    }

    private <T> T atClinic(Function<ClinicFiles, T> job) {
        ClinicDesk desk = new ClinicDesk(folder.resolve("clinic").resolve(SqliteCaseload.NAME));
        try {
            return job.apply(new ClinicFiles(desk, clinic, shipped, Messages.load(Locale.UK)));
        } finally {
            desk.close();
        }
    }

    private <T> T atHome(Function<SqliteRecord, T> job) {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("home").resolve("record.db"))) {
            if (record.profiles().profile().isEmpty()) {
                record.profiles().save(Profile.NONE, at(MONDAY));
            }
            return job.apply(record);
        }
    }
}
