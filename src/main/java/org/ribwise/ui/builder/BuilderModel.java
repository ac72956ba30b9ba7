package org.ribwise.ui.builder;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.drafting.DraftHistory;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.FinishedDraft;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.drafting.WrittenWord;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

/// What the plan builder shows: the plan as it is written, what was before and can be done again, where it
/// does not suit the person, and the exercise whose dose is being set. It knows no control.
public final class BuilderModel {

    private final Person person;
    private final Envelope envelope;
    private final FinishedDraft finished;
    private final Supplier<OffsetDateTime> now;
    private final ReadOnlyObjectWrapper<DraftHistory> history;
    private final ReadOnlyObjectWrapper<List<PlanConflict>> conflicts =
            new ReadOnlyObjectWrapper<>(this, "conflicts", List.of());
    private final ReadOnlyObjectWrapper<Optional<PrescriptionId>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit.Why>> refused =
            new ReadOnlyObjectWrapper<>(this, "refused", Optional.empty());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
    private final WeekModel week;
    private final TemplatesModel templates;
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
        conflicts.set(finished.conflicts(first));
        week = new WeekModel(this);
        templates = new TemplatesModel(this);
    }

    Person person() {
        return person;
    }

    Envelope envelope() {
        return envelope;
    }

    ExerciseLibrary library() {
        return envelope.library();
    }

    FinishedDraft finished() {
        return finished;
    }

    /// The person with what the physiotherapist has written so far.
    Profile profileNow() {
        return finished.withWord(draft());
    }

    /// The week that is looked at.
    WeekModel week() {
        return week;
    }

    TemplatesModel templates() {
        return templates;
    }

    /// Offers templates that were read.
    public void offer(Templates read) {
        templates.offer(read);
    }

    /// The plan, with what it was before.
    ReadOnlyObjectProperty<DraftHistory> history() {
        return history.getReadOnlyProperty();
    }

    /// Tells of the plan as it is after each change.
    public void follow(Consumer<PlanDraft> changed) {
        history.addListener((was, before, now) -> changed.accept(now.now()));
    }

    /// Whether anything was changed since it was opened.
    boolean isChanged() {
        return history.get().canUndo();
    }

    /// The plan as it is now.
    PlanDraft draft() {
        return history.get().now();
    }

    /// Where it does not suit the person, or suits them only differently.
    ReadOnlyObjectProperty<List<PlanConflict>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /// What speaks against an exercise of the plan.
    List<PlanConflict> conflicts(PrescriptionId id) {
        return conflicts.get().stream()
                .filter(conflict -> conflict.prescription().equals(id))
                .toList();
    }

    /// The exercise whose dose is being set.
    ReadOnlyObjectProperty<Optional<PrescriptionId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The same as it is prescribed now.
    Optional<Prescription> chosenNow() {
        return chosen.get().flatMap(id -> draft().prescription(id));
    }

    /// Chooses the exercise whose dose is being set.
    void choose(Optional<PrescriptionId> id) {
        chosen.set(id);
    }

    /// What stood in the way of the last change; empty when nothing did.
    ReadOnlyObjectProperty<Optional<Edit.Why>> refused() {
        return refused.getReadOnlyProperty();
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

    /// Changes an exercise of the plan.
    ///
    /// @return whether it could be changed
    boolean edit(PrescriptionId id, UnaryOperator<Prescription> edit) {
        return change(draft -> {
            try {
                return draft.changing(edit.apply(draft.prescription(id).orElseThrow()));
            } catch (IllegalArgumentException outOfRange) {
                return new Edit.Refused(Edit.Why.NOT_SENSIBLE);
            }
        });
    }

    /// Makes a change that goes on with the one before when it is of the same field: what is typed into a
    /// field is taken back in one go.
    ///
    /// @param name name of the field
    void type(String name, UnaryOperator<PlanDraft> change) {
        PlanDraft typed = change.apply(draft());
        if (!typed.equals(draft())) {
            show(
                    name.equals(field)
                            ? history.get().further(typed)
                            : history.get().then(typed));
            field = name;
        }
    }

    private void show(DraftHistory next) {
        boolean same = next.now().asksTheSameAs(draft());
        refused.set(Optional.empty());
        history.set(next);
        if (!same) {
            conflicts.set(finished.conflicts(next.now()));
            chosen.set(chosen.get().filter(id -> next.now().prescription(id).isPresent()));
            week.follow();
        }
        shown.set(shown.get() + 1);
    }

    /// Counts how often there was something else to show.
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    void undo() {
        field = "";
        show(history.get().undo());
    }

    void redo() {
        field = "";
        show(history.get().redo());
    }

    /// Puts another exercise in the place of one that does not suit the person.
    void takeInstead(PrescriptionId prescription, ExerciseId other) {
        change(draft -> finished.instead(draft, prescription, other));
    }

    /// Changes what the physiotherapist answers for by name.
    void write(UnaryOperator<WrittenWord> change) {
        change(draft -> new Edit.Made(draft.writing(change.apply(draft.written()))));
    }

    /// The plan, or what is still to be done.
    Finish finish() {
        return finished.of(draft(), now.get());
    }

    OffsetDateTime now() {
        return now.get();
    }
}
