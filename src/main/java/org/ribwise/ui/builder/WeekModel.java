package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.Placing;
import org.ribwise.domain.drafting.WeekLoad;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;

/// The week that is looked at, and what is put where in it.
final class WeekModel {

    private final BuilderModel builder;
    private final ReadOnlyObjectWrapper<LocalDate> monday;
    private final ReadOnlyObjectWrapper<WeekLoad> load;
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<PutOn> putOn = new ReadOnlyObjectWrapper<>(this, "putOn", PutOn.EVERY_DAY);

    /// What a day of the week is to the plan.
    enum Standing {
        /// Something can be due on it.
        OPEN,
        /// It is over.
        PAST,
        /// It is before the plan begins or after it ends.
        OUTSIDE
    }

    /// Looks at the week of today, or at the plan's first or last week where that is nearer.
    WeekModel(BuilderModel builder) {
        this.builder = builder;
        monday = new ReadOnlyObjectWrapper<>(this, "monday", within(PlanDays.monday(today())));
        load = new ReadOnlyObjectWrapper<>(this, "load", loadNow());
    }

    /// Follows a change of the exercises or days of the plan.
    void follow() {
        show(within(monday.get()));
    }

    private void show(LocalDate wanted) {
        monday.set(wanted);
        load.set(loadNow());
        shown.set(shown.get() + 1);
    }

    /// Counts how often there was something else to show: a letter of the title is nothing to the week.
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    private WeekLoad loadNow() {
        return WeekLoad.of(builder.draft(), monday.get(), builder.envelope(), builder.profileNow());
    }

    /// Its Monday.
    ReadOnlyObjectProperty<LocalDate> monday() {
        return monday.getReadOnlyProperty();
    }

    /// What the plan asks for in it.
    ReadOnlyObjectProperty<WeekLoad> load() {
        return load.getReadOnlyProperty();
    }

    /// Its number, the plan's first week being 1.
    int number() {
        return (int) ChronoUnit.WEEKS.between(firstMonday(), monday.get()) + 1;
    }

    /// What a day of it is to the plan.
    Standing standing(DayOfWeek weekday) {
        LocalDate day = monday.get().with(weekday);
        if (day.isBefore(today())) {
            return Standing.PAST;
        }
        return builder.draft().times().contains(day) ? Standing.OPEN : Standing.OUTSIDE;
    }

    private LocalDate today() {
        return builder.now().toLocalDate();
    }

    /// How many weeks the plan has; empty when it is open.
    OptionalInt count() {
        return builder.draft().times().end().stream()
                .mapToInt(end -> (int) ChronoUnit.WEEKS.between(firstMonday(), PlanDays.monday(end)) + 1)
                .findFirst();
    }

    private LocalDate firstMonday() {
        return PlanDays.monday(builder.draft().times().start());
    }

    /// Looks at a week so many weeks later, earlier when negative; never before the plan begins or after it
    /// ends.
    void turn(int weeks) {
        LocalDate wanted = within(monday.get().plusWeeks(weeks));
        if (!wanted.equals(monday.get())) {
            show(wanted);
        }
    }

    private LocalDate within(LocalDate wanted) {
        LocalDate first = firstMonday();
        Optional<LocalDate> last = builder.draft().times().end().map(PlanDays::monday);
        LocalDate kept = wanted.isBefore(first) ? first : wanted;
        return last.filter(kept::isAfter).orElse(kept);
    }

    /// Every exercise that comes up in it, in the order of the day.
    List<Prescription> exercises() {
        return builder.draft().inWeek(monday.get());
    }

    /// On which days the next exercise is put.
    ReadOnlyObjectProperty<PutOn> putOn() {
        return putOn.getReadOnlyProperty();
    }

    void putOn(PutOn days) {
        putOn.set(days);
    }

    /// Puts an exercise into the plan and chooses it.
    void add(Exercise exercise, Rhythm days) {
        boolean done = builder.change(draft -> new Placing(draft).adding(exercise, days, monday.get()));
        if (done) {
            builder.draft().prescriptions().reversed().stream()
                    .filter(one -> one.exercise().id().equals(exercise.id()))
                    .findFirst()
                    .ifPresent(one -> builder.choose(Optional.of(one.id())));
        }
    }

    /// Puts on a day what was dropped there.
    void drop(Dragged dragged, DayOfWeek day) {
        switch (dragged) {
            case Dragged.NewExercise(ExerciseId id) ->
                builder.library().exercise(id).ifPresent(exercise -> add(exercise, new Rhythm.OnDays(EnumSet.of(day))));
            case Dragged.FromDay(PrescriptionId id, DayOfWeek from) -> move(id, from, day);
        }
    }

    /// Moves an exercise from one day of the week to another.
    ///
    /// @return whether it could be moved
    boolean move(PrescriptionId id, DayOfWeek from, DayOfWeek to) {
        return from == to || builder.change(draft -> new Placing(draft).moving(id, from, to));
    }

    /// Puts an exercise of the plan on a day, or takes it off.
    void toggle(PrescriptionId id, DayOfWeek day) {
        builder.change(draft -> new Placing(draft).toggling(id, day));
    }

    /// Puts an exercise so many places later in the order of the day.
    void order(PrescriptionId id, int places) {
        builder.change(draft -> new Edit.Made(new Placing(draft).ordering(id, places)));
    }

    /// Takes an exercise off a day, and out of the plan when that was its last one.
    void takeOff(PrescriptionId id, DayOfWeek day) {
        builder.change(draft -> new Edit.Made(new Placing(draft).removing(id, day)));
    }

    /// Takes an exercise out of the plan.
    void remove(PrescriptionId id) {
        builder.change(draft -> new Edit.Made(draft.removing(id)));
    }
}
