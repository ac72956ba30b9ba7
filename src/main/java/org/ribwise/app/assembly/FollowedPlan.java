package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                        kept -> {
                            KnownPerson person = around.record().person();
                            person.follows(kept.map(all -> all.log().now()));
                            show.accept(kept.map(this::today));
                        },
                        trouble -> around.shell().notice(around.words().get("plan.unreadable")));
    }

    private PlanToday today(PlanToday.Kept kept) {
        return PlanToday.of(
                kept,
                new Progression(around.coach().envelope(), ProgressionNumbers.USUAL),
                around.record().person().withoutPlan(),
                around.coach().clock().today());
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

    private Optional<PlanToday.Kept> kept() {
        Kept record = around.record().kept();
        PlanHistory history = record.planHistory();
        return history.present()
                .map(AcceptedPlan::file)
                .map(this::plan)
                .map(plan -> new PlanToday.Kept(
                        new DoseLog(plan, history.decisions()),
                        history.daysOff(),
                        record.history().sessions(),
                        lastAttack(record.diaryHistory().entries())));
    }

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
