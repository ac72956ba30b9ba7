package org.ribwise.app.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DoseLog;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.Progression;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.ui.settings.StepNumbers;

/// The plan that the person follows: read from the record, and what is decided about it written there, both away from
/// the screen.
///
/// @param around what it is read with
record FollowedPlan(Surroundings around) {

    private static final String PLAN = "plan";

    /// Reads what is kept, tells the envelope what the plan switches on, and hands on the plan of today; empty when
    /// there is none.
    void read(Consumer<Optional<PlanToday>> show) {
        around.work()
                .run(
                        this::kept,
                        read -> {
                            KnownPerson person = around.record().person();
                            person.follows(read.map(all -> all.kept().log().now()));
                            show.accept(read.map(this::today));
                        },
                        trouble -> around.shell().notice(around.words().get("plan.unreadable")));
    }

    /// Reads the plan as it was when a session began, from what was known then.
    void readAs(Unfinished then, Consumer<Optional<PlanToday>> show) {
        around.work()
                .run(
                        () -> kept().map(read -> new Read(before(read.kept(), then), read.numbers())),
                        read -> show.accept(
                                read.map(all -> on(all, then.start().at().toLocalDate()))),
                        trouble -> show.accept(Optional.empty()));
    }

    private static PlanToday.Kept before(PlanToday.Kept kept, Unfinished then) {
        Instant began = then.start().at().toInstant();
        return new PlanToday.Kept(
                new DoseLog(
                        kept.log().plan(),
                        kept.log().decisions().stream()
                                .filter(decision -> decision.at().toInstant().isBefore(began))
                                .toList()),
                kept.daysOff(),
                kept.sessions().stream()
                        .filter(session -> session.start().at().toInstant().isBefore(began))
                        .toList(),
                kept.lastAttack(),
                kept.said());
    }

    private PlanToday today(Read read) {
        return on(read, around.coach().clock().today());
    }

    private PlanToday on(Read read, LocalDate day) {
        return PlanToday.of(
                read.kept(),
                new Progression(around.coach().envelope(), read.numbers()),
                around.record().person().withoutPlan(),
                day);
    }

    /// Keeps something about the plan.
    ///
    /// @param then what follows when it is kept
    void keep(Consumer<PlanLog> what, Runnable then) {
        PlanLog log = around.record().kept().plans();
        around.work()
                .run(
                        () -> {
                            what.accept(log);
                            return true;
                        },
                        done -> then.run(),
                        trouble -> around.shell().notice(around.words().get("app.nothingIsSaved")));
    }

    /// Reads the numbers of the rules for steps, for somebody who may change them.
    void numbers(Consumer<StepNumbers> show) {
        around.work()
                .run(
                        () -> around.record().kept().planHistory().numbers(),
                        read -> {
                            AtomicReference<ProgressionNumbers> now = new AtomicReference<>(read);
                            show.accept(new StepNumbers(now::get, changed -> {
                                now.set(changed);
                                keep(log -> log.numbers(changed), () -> {});
                            }));
                        },
                        trouble -> around.shell().notice(around.words().get("plan.unreadable")));
    }

    private Optional<Read> kept() {
        Kept record = around.record().kept();
        PlanHistory history = record.planHistory();
        return history.present()
                .map(accepted -> new Read(
                        new PlanToday.Kept(
                                new DoseLog(plan(accepted.file()), history.decisions()),
                                history.daysOff(),
                                record.history().sessions(),
                                lastAttack(record.diaryHistory().entries()),
                                new PlanToday.Said(history.felt(), newCondition(history, accepted))),
                        history.numbers()));
    }

    /// When a condition was added that the physiotherapist did not know of when the plan was accepted.
    private static Optional<OffsetDateTime> newCondition(PlanHistory history, AcceptedPlan accepted) {
        return history.conditionsSince().values().stream()
                .filter(since -> since.toInstant().isAfter(accepted.acceptedAt().toInstant()))
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }

    /// What was read.
    ///
    /// @param kept about the plan
    /// @param numbers of the rules
    private record Read(PlanToday.Kept kept, ProgressionNumbers numbers) {}

    /// A plan that was accepted once was checked then.
    ///
    /// @throws RecordUnavailable if it cannot be read any more
    Plan plan(PlanFile file) {
        return switch (around.plans().open(PLAN, file.bytes())) {
            case PlanOpening.Opened opened -> opened.parcel().plan();
            case PlanOpening.Refused _, PlanOpening.Unusable _ ->
                throw new RecordUnavailable(RecordUnavailable.Cause.DAMAGED);
        };
    }

    private static Optional<LocalDate> lastAttack(List<DiaryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof DiaryEvent.Attack)
                .map(DiaryEntry::day)
                .max(Comparator.naturalOrder());
    }
}
