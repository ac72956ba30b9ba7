package org.ribwise.app.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.cli.Home;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.store.SqliteRecord;
import org.ribwise.store.TrustedKeysFile;

/// A patient's record for the command line.
public final class HomeDesk implements Home {

    private static final String RECORD = "record.db";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ExerciseLibrary shipped;
    private final PlanFiles plans;

    /// @param exercises folder of exercise definitions
    public HomeDesk(Path exercises) {
        JsonExerciseSource source = new JsonExerciseSource(exercises);
        this.shipped = source.read();
        this.plans = new JsonPlanFiles(texts -> source.readTexts(texts, shipped));
    }

    @Override
    public PlanReception receive(Path file, Path data, LocalDate on) {
        PlanOpening.Opened opened = opened(file);
        return in(data, record -> {
            AcceptedPlans accepted = new AcceptedPlans(record.planHistory(), plans);
            List<Plan> had =
                    accepted.all().stream().map(one -> one.parcel().plan()).toList();
            PersonFacts facts = record.facts().facts().orElse(PersonFacts.NONE);
            Profile person = facts.careful(record.profiles().profile().orElse(Profile.UNKNOWN), on);
            return PlanReception.of(
                    opened,
                    new PlanReception.Had(new TrustedKeysFile(data).all(), had, accepted.present()),
                    shipped,
                    person);
        });
    }

    private PlanOpening.Opened opened(Path file) {
        return plans.open("plan", bytes(file)) instanceof PlanOpening.Opened opened ? opened : refused(file);
    }

    private static PlanOpening.Opened refused(Path file) {
        throw new IllegalArgumentException(file.toString());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void accept(Path file, Path data, LocalDate on) {
        PlanOpening.Opened opened = opened(file);
        Plan plan = opened.parcel().plan();
        AcceptedPlan accepted = new AcceptedPlan(
                plan.heading().id(), plan.heading().version(), opened.signer().base64(), at(on), opened.file());
        in(data, record -> {
            record.plans().accepted(accepted);
            return true;
        });
    }

    @Override
    public boolean madeUp(Path data) {
        Path file = data.resolve(RECORD);
        if (Files.exists(file)) {
            return SqliteRecord.isSample(file);
        }
        try {
            Files.createDirectories(data);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        try (SqliteRecord record = SqliteRecord.createSample(file)) {
            record.profiles().save(Profile.NONE, at(LocalDate.EPOCH));
        }
        return true;
    }

    @Override
    public int rehearse(Path data, LocalDate from, LocalDate to) {
        if (!Files.exists(data.resolve(RECORD)) || !SqliteRecord.isSample(data.resolve(RECORD))) {
            return -1;
        }
        return in(
                data,
                record -> new AcceptedPlans(record.planHistory(), plans)
                        .present()
                        .map(plan -> new Rehearsal(OpenRecord.kept(record), shipped, plans).play(from, to))
                        .orElse(-1));
    }

    @Override
    public Optional<SealingKey> reader(Path data) {
        return in(data, record -> new AcceptedPlans(record.planHistory(), plans).present())
                .flatMap(opened -> opened.parcel().resultsFor());
    }

    @Override
    public Results results(Path data, LocalDate on, int days) {
        return in(data, record -> {
            Excerpt all = new Excerpt(
                    new DaySpan(LocalDate.EPOCH, on),
                    record.facts().facts().orElse(PersonFacts.NONE),
                    record.history().sessions(),
                    record.scores().sheets(),
                    record.diaryHistory().entries(),
                    record.scores().measures(),
                    record.safety().events());
            return new ResultsMaking(OpenRecord.kept(record), all, record.identity(), plans)
                    .of(DaySpan.ending(on, days), at(on));
        });
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }

    private static <T> T in(Path data, Function<SqliteRecord, T> job) {
        try (SqliteRecord record = SqliteRecord.open(data.resolve(RECORD))) {
            return job.apply(record);
        }
    }
}
