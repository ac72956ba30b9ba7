package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.drafting.DraftHistory;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.FinishedDraft;
import org.ribwise.domain.drafting.Placing;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

/// What the plan builder shows: the plan as it is written, what was before and can be done again, the week
/// that is looked
/// at, and the exercise whose dose is being set. It knows no control.
public final class BuilderModel {

    private static final int DAYS_IN_WEEK = 7;

    private final Person person;
    private final Envelope envelope;
    private final FinishedDraft finished;
    private final Supplier<OffsetDateTime> now;
    private final ReadOnlyObjectWrapper<DraftHistory> history;
    private final ReadOnlyObjectWrapper<List<PlanConflict>> conflicts =
            new ReadOnlyObjectWrapper<>(this, "conflicts", List.of());
    private final ReadOnlyObjectWrapper<Optional<PrescriptionId>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<LocalDate> monday;
    private final ReadOnlyObjectWrapper<Optional<Edit.Why>> refused =
            new ReadOnlyObjectWrapper<>(this, "refused", Optional.empty());
    private String field = "";

    /// For whom the plan is written.
    ///
    /// @param name as the physiotherapist calls them
    /// @param profile what is known about them
    public record Person(String name, Profile profile) {}

    /// @param first the plan as it is at the beginning
    /// @param person for whom
    /// @param envelope what suits whom, and the exercises
    /// @param now the physiotherapist's time
    public BuilderModel(PlanDraft first, Person person, Envelope envelope, Supplier<OffsetDateTime> now) {
        this.person = person;
        this.envelope = envelope;
        this.now = now;
        finished = new FinishedDraft(new PlanCheck(envelope), person.profile());
        history = new ReadOnlyObjectWrapper<>(this, "history", DraftHistory.of(first));
        monday = new ReadOnlyObjectWrapper<>(
                this, "monday", PlanDays.monday(first.times().start()));
        conflicts.set(finished.conflicts(first));
    }

    /// For whom the plan is written.
    Person person() {
        return person;
    }

    /// What suits whom.
    Envelope envelope() {
        return envelope;
    }

    ExerciseLibrary library() {
        return envelope.library();
    }

    /// The plan, with what it was before.
    ReadOnlyObjectProperty<DraftHistory> history() {
        return history.getReadOnlyProperty();
    }

    /// The plan as it is now.
    PlanDraft draft() {
        return history.get().now();
    }

    /// Where it does not suit the person, or suits them only differently.
    ReadOnlyObjectProperty<List<PlanConflict>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /// The exercise whose dose is being set.
    ReadOnlyObjectProperty<Optional<PrescriptionId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The same as it is prescribed now.
    Optional<Prescription> chosenNow() {
        return chosen.get().flatMap(id -> draft().prescription(id));
    }

    /// Monday of the week that is looked at.
    ReadOnlyObjectProperty<LocalDate> monday() {
        return monday.getReadOnlyProperty();
    }

    /// What stood in the way of the last change; empty when nothing did.
    ReadOnlyObjectProperty<Optional<Edit.Why>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Number of the week that is looked at, the plan's first being 1.
    int week() {
        return (int) (ChronoUnit.WEEKS.between(firstMonday(), monday.get()) + 1);
    }

    private LocalDate firstMonday() {
        return PlanDays.monday(draft().times().start());
    }

    /// Looks at a week so many weeks later, earlier when negative; never before the plan begins or after it
    /// ends.
    void turnWeeks(int weeks) {
        LocalDate first = firstMonday();
        LocalDate wanted = monday.get().plusWeeks(weeks);
        Optional<LocalDate> last = draft().times().end().map(PlanDays::monday);
        LocalDate kept = wanted.isBefore(first) ? first : wanted;
        monday.set(last.filter(kept::isAfter).orElse(kept));
    }

    /// Chooses the exercise whose dose is being set.
    void choose(Optional<PrescriptionId> id) {
        chosen.set(id);
    }

    /// Makes a change.
    ///
    /// @return whether it could be made
    boolean change(Function<PlanDraft, Edit> change) {
        return switch (change.apply(draft())) {
            case Edit.Made(PlanDraft draft) -> {
                field = "";
                show(history.get().then(draft));
                yield true;
            }
            case Edit.Refused(Edit.Why why) -> {
                refused.set(Optional.of(why));
                yield false;
            }
        };
    }

    /// Makes a change that goes on with the one before when it is of the same field: what is typed into a
    /// field is taken
    /// back in one go.
    ///
    /// @param name name of the field
    void type(String name, Function<PlanDraft, Edit> change) {
        boolean further = name.equals(field);
        if (change.apply(draft()) instanceof Edit.Made(PlanDraft draft) && !draft.equals(draft())) {
            show(further ? history.get().further(draft) : history.get().then(draft));
            field = name;
        }
    }

    private void show(DraftHistory next) {
        refused.set(Optional.empty());
        conflicts.set(finished.conflicts(next.now()));
        chosen.set(chosen.get().filter(id -> next.now().prescription(id).isPresent()));
        history.set(next);
        turnWeeks(0);
    }

    void undo() {
        field = "";
        show(history.get().undo());
    }

    void redo() {
        field = "";
        show(history.get().redo());
    }

    /// Puts an exercise on a day of the week that is looked at, or on days of the person's own choice, and
    /// chooses it.
    void add(Exercise exercise, Rhythm rhythm) {
        boolean done = change(draft -> new Placing(draft).adding(exercise, rhythm, monday.get()));
        if (done) {
            draft().prescriptions().reversed().stream()
                    .filter(one -> one.exercise().id().equals(exercise.id()))
                    .findFirst()
                    .ifPresent(one -> choose(Optional.of(one.id())));
        }
    }

    /// What is on a day of the week that is looked at, in the order of the day.
    List<Prescription> on(DayOfWeek day) {
        LocalDate date = monday.get().plusDays(day.getValue() - 1L);
        return draft().prescriptions().stream()
                .filter(one -> one.schedule().contains(date) && draft().times().contains(date))
                .filter(one -> one.schedule().rhythm() instanceof Rhythm.OnDays(var days) && days.contains(day))
                .toList();
    }

    /// What is done on days of the person's own choice in the week that is looked at.
    List<Prescription> onAnyDay() {
        return draft().prescriptions().stream()
                .filter(one -> one.schedule().rhythm() instanceof Rhythm.PerWeek)
                .filter(this::isInWeek)
                .toList();
    }

    private boolean isInWeek(Prescription one) {
        return monday.get().datesUntil(monday.get().plusDays(DAYS_IN_WEEK)).anyMatch(one.schedule()::contains);
    }

    /// Puts another exercise in the place of one that does not suit the person.
    void takeInstead(PrescriptionId prescription, ExerciseId other) {
        change(draft -> finished.instead(draft, prescription, other));
    }

    /// The plan, or what is still to be done.
    Finish finish() {
        return finished.of(draft(), now.get());
    }

    OffsetDateTime now() {
        return now.get();
    }
}
