package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.Proposal;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.plan.FeltCard;
import org.ribwise.ui.plan.PlanCard;
import org.ribwise.ui.plan.PlanView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the person's plan: its card on the first screen, the whole plan, and what is decided about it.
final class PlanWalk {

    private final Surroundings around;
    private final Consumer<FittedRoutine> begin;
    private final Runnable today;
    private final FollowedPlan followed;
    private final PlanArrangements arrangements;

    /// @param begin begins a session at the gate
    /// @param today leads to the first screen
    /// @param files lets the person choose files
    PlanWalk(Surroundings around, Consumer<FittedRoutine> begin, Runnable today, Supplier<FileChoice> files) {
        this.around = around;
        this.begin = begin;
        this.today = today;
        this.followed = new FollowedPlan(around);
        this.arrangements = new PlanArrangements(around, followed, files);
        followed.read(found -> {});
    }

    /// The person accepted a plan: it is the present one from now on.
    ///
    /// @param plan what the file says
    /// @param signer the key that signed it
    /// @param file the file as it came
    /// @param then what follows when it is kept
    void accept(Plan plan, String signer, PlanFile file, Runnable then) {
        PlanHeading heading = plan.heading();
        AcceptedPlan accepted = new AcceptedPlan(heading.id(), heading.version(), signer, now(), file);
        followed.keep(log -> log.accepted(accepted), then);
    }

    /// The card on the first screen; nothing is to be seen of it when there is no plan.
    Node todayCard() {
        arrangements.leave();
        VBox place = new VBox();
        place.getStyleClass().add("stack");
        place.setManaged(false);
        followed.read(found -> found.ifPresent(plan -> fill(place, plan)));
        return place;
    }

    private void fill(VBox place, PlanToday plan) {
        LocalDate day = around.coach().clock().today();
        PlanCard.Ways ways = new PlanCard.Ways(
                left -> start(plan, left),
                reason -> dayOff(day, reason),
                () -> followed.keep(log -> log.dayOn(new DayOn(day, now())), today),
                this::show);
        place.getChildren()
                .setAll(new PlanCard(
                        plan, plan.days().dayOff(day), around.coach().library(), around.words(), ways));
        plan.askNextDay()
                .ifPresent(session -> place.getChildren()
                        .addFirst(FeltCard.nextDay(
                                around.words(),
                                said -> nextDay(session, Optional.of(said)),
                                () -> nextDay(session, Optional.empty()))));
        place.setManaged(true);
    }

    private void nextDay(SessionId session, Optional<Feel.NextDay> said) {
        SessionFelt felt = new SessionFelt(session, Optional.empty(), said, now());
        followed.keep(log -> log.felt(felt), today);
    }

    private void dayOff(LocalDate day, DayOffReason reason) {
        followed.keep(log -> log.dayOff(new DayOff(day, reason, now())), today);
    }

    private void start(PlanToday plan, List<Prescription> left) {
        plan.log()
                .now()
                .routine(left, around.coach().library())
                .map(around.coach()::fit)
                .ifPresent(begin);
    }

    /// Finds what was to be played in a session that the program did not see the end of: of the plan, what was due and
    /// not done when it began.
    void asked(Unfinished unfinished, Consumer<Optional<Routine>> then) {
        Optional<Routine> known = around.coach().routineOf(unfinished);
        if (known.isPresent()) {
            then.accept(known);
            return;
        }
        followed.readAs(unfinished, found -> then.accept(found.flatMap(plan -> left(plan, unfinished))));
    }

    private Optional<Routine> left(PlanToday plan, Unfinished unfinished) {
        List<Prescription> open = plan.due().stream()
                .filter(due -> !due.isDone())
                .map(Due::prescription)
                .toList();
        return plan.log().plan().routineId().equals(unfinished.start().routine())
                ? plan.log().now().routine(open, around.coach().library())
                : Optional.empty();
    }

    /// The whole plan.
    void show() {
        show(() -> true, PlanView::takeFocus);
    }

    /// @param wanted whether the person still waits for it
    private void show(BooleanSupplier wanted, Consumer<PlanView> then) {
        followed.read(found -> found.filter(plan -> wanted.getAsBoolean()).ifPresent(plan -> {
            AtomicReference<PlanView> shown = new AtomicReference<>();
            PlanView view = new PlanView(
                    plan,
                    around.coach().clock().today(),
                    around.coach().library(),
                    around.words(),
                    arrangements.of(
                            plan,
                            () -> show(
                                    () -> shown.get().getScene() != null,
                                    next -> next.goOnFrom(shown.get(), "days-off-undo"))),
                    new PlanView.Ways((proposal, answer) -> decide(plan, proposal, answer), today));
            shown.set(view);
            around.shell().show(view, Place.TODAY);
            then.accept(view);
        }));
    }

    private void decide(PlanToday plan, Proposal proposal, DoseAnswer answer) {
        PlanHeading heading = plan.log().plan().heading();
        DoseDecision decision = new DoseDecision(
                UUID.randomUUID(),
                now(),
                heading.id(),
                heading.version(),
                proposal.prescription(),
                proposal.grounds().rule(),
                answer,
                answer == DoseAnswer.ACCEPTED ? proposal.to() : Optional.empty());
        followed.keep(log -> log.decided(decision), this::show);
    }

    private OffsetDateTime now() {
        return around.coach().clock().time();
    }
}
