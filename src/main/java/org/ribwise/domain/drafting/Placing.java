package org.ribwise.domain.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ribwise.domain.drafting.Edit.Made;
import org.ribwise.domain.drafting.Edit.Refused;
import org.ribwise.domain.drafting.Edit.Why;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SymptomLimits;

/// Puts exercises on the days of the week and in the order of the day.
///
/// @param draft the plan that is being written
public record Placing(PlanDraft draft) {

    /// Rest after an exercise that is put into a plan, seconds; design value, needs sign-off.
    public static final int USUAL_REST_SECONDS = 10;

    /// The same with one more exercise at its start dose, from the plan's first day to its last. One that
    /// is there on other days of the same weeks is done on this day too.
    ///
    /// @param week any day of the week in which it is put
    public Edit adding(Exercise exercise, Rhythm rhythm, LocalDate week) {
        Optional<Prescription> same = draft.prescriptions().stream()
                .filter(one -> one.exercise().id().equals(exercise.id()))
                .filter(one ->
                        one.schedule().contains(week) || one.schedule().start().isAfter(week))
                .findFirst();
        if (same.isPresent()
                && rhythm instanceof Rhythm.OnDays(Set<DayOfWeek> more)
                && same.get().schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> days)) {
            Set<DayOfWeek> all = EnumSet.copyOf(days);
            return all.addAll(more) ? draft.changing(on(same.get(), all)) : new Refused(Why.TWICE_ON_A_DAY);
        }
        List<Prescription> all = new ArrayList<>(draft.prescriptions());
        all.add(begun(exercise, rhythm));
        return draft.with(all);
    }

    private Prescription begun(Exercise exercise, Rhythm rhythm) {
        return new Prescription(
                draft.nextId(),
                new PrescribedExercise(
                        exercise.id(), Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED),
                PlanCheck.startDose(exercise, USUAL_REST_SECONDS),
                new PlanSchedule(rhythm, 1, List.of(), draft.times().start(), Optional.empty(), OptionalInt.empty()),
                SymptomLimits.USUAL,
                PrescriptionWords.NONE,
                ProgressionMode.SUGGEST);
    }

    /// The same without a prescription on one day of the week; on its last one it goes altogether.
    public PlanDraft removing(PrescriptionId id, DayOfWeek day) {
        return draft.prescription(id)
                .filter(one -> one.schedule().rhythm() instanceof Rhythm.OnDays)
                .flatMap(one -> without(one, day))
                .flatMap(one ->
                        draft.changing(one) instanceof Made(PlanDraft less) ? Optional.of(less) : Optional.empty())
                .orElseGet(() -> draft.removing(id));
    }

    private static Optional<Prescription> without(Prescription one, DayOfWeek day) {
        EnumSet<DayOfWeek> rest = EnumSet.copyOf(one.schedule().rhythm().days());
        rest.remove(day);
        return rest.isEmpty() ? Optional.empty() : Optional.of(on(one, rest));
    }

    private static Prescription on(Prescription one, Set<DayOfWeek> days) {
        return one.at(one.schedule().on(new Rhythm.OnDays(days)));
    }

    /// The same with a prescription on another day of the week instead.
    public Edit moving(PrescriptionId id, DayOfWeek from, DayOfWeek to) {
        Optional<Prescription> moved = draft.prescription(id);
        if (moved.isEmpty() || !(moved.get().schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> before))) {
            return new Made(draft);
        }
        Set<DayOfWeek> days = EnumSet.copyOf(before);
        days.remove(from);
        return days.add(to) ? draft.changing(on(moved.get(), days)) : new Refused(Why.TWICE_ON_A_DAY);
    }

    /// The same with a prescription so many places later in the order of the day, earlier when negative.
    public PlanDraft ordering(PrescriptionId id, int places) {
        List<Prescription> all = new ArrayList<>(draft.prescriptions());
        int from = draft.prescriptions().stream().map(Prescription::id).toList().indexOf(id);
        if (from < 0) {
            return draft;
        }
        Prescription one = all.remove(from);
        all.add(Math.clamp((long) from + places, 0, all.size()), one);
        return draft.with(all) instanceof Made(PlanDraft ordered) ? ordered : draft;
    }

    /// The same with a prescription on a day of the week, or no more on it when it was. On its last day it
    /// stays: an exercise without a day is {@linkplain PlanDraft#removing taken out}.
    public Edit toggling(PrescriptionId id, DayOfWeek day) {
        Optional<Prescription> toggled = draft.prescription(id);
        if (toggled.isEmpty() || !(toggled.get().schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> before))) {
            return new Made(draft);
        }
        Set<DayOfWeek> days = EnumSet.copyOf(before);
        if (!days.remove(day)) {
            days.add(day);
        }
        return days.isEmpty() ? new Refused(Why.NO_DAY) : draft.changing(on(toggled.get(), days));
    }
}
