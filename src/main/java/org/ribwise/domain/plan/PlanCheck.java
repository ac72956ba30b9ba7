package org.ribwise.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.plan.PlanConflict.Changed;
import org.ribwise.domain.plan.PlanConflict.Forbidden;
import org.ribwise.domain.plan.PlanConflict.Overridden;
import org.ribwise.domain.plan.PlanConflict.Remedy;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Suitability;

/// Whether a plan suits a person: the same envelope that decides everywhere else, asked about every prescription.
/// The builder, a file that arrives and the command line all ask here; a plan in which something
/// {@linkplain PlanConflict#forbids() forbids} is not used.
///
/// @param envelope what suits whom, and the exercises
public record PlanCheck(Envelope envelope) {

    /// Every conflict, in the order of the plan; what forbids and what only changes.
    ///
    /// @param person who they are, without what the plan itself switches on
    public List<PlanConflict> conflicts(Plan plan, Profile person) {
        Profile withWord = plan.on(person);
        return plan.prescriptions().stream()
                .flatMap(prescription -> conflicts(plan, prescription, withWord))
                .toList();
    }

    /// Whether nothing forbids the plan.
    public boolean mayBeUsed(Plan plan, Profile person) {
        return conflicts(plan, person).stream().noneMatch(PlanConflict::forbids);
    }

    private Stream<PlanConflict> conflicts(Plan plan, Prescription prescription, Profile person) {
        PlannedItem planned = PlannedItem.of(prescription, envelope.library());
        Stream<PlanConflict> reasons = planned.item().stream()
                .flatMap(item -> envelope.judge(item, person).reasons().stream()
                        .map(reason -> conflict(plan, prescription, item, reason, person)));
        return Stream.concat(planned.conflicts().stream(), reasons);
    }

    private PlanConflict conflict(
            Plan plan, Prescription prescription, Routine.Item item, Suitability.Reason reason, Profile person) {
        ExerciseId exercise = item.exercise().id();
        return switch (reason) {
            case Suitability.Refusal refusal -> forbidden(prescription, exercise, refusal, person);
            case Suitability.Change change
            when change.instead().isPresent() -> forbidden(prescription, exercise, change, person);
            case Suitability.Change change ->
                change.tag()
                        .flatMap(tag -> plan.override(exercise, tag))
                        .<PlanConflict>map(override -> new Overridden(prescription.id(), override))
                        .orElseGet(() -> new Changed(prescription.id(), exercise, change));
        };
    }

    private Forbidden forbidden(
            Prescription prescription, ExerciseId exercise, Suitability.Reason reason, Profile person) {
        Optional<ExerciseId> other = reason.instead().filter(id -> suits(id, person));
        return new Forbidden(prescription.id(), exercise, reason, remedy(reason), other);
    }

    /// Caps, ages without a word and the time after an attack are no matter of an override (clinical reference
    /// 1.5, 5.7).
    private static Remedy remedy(Suitability.Reason reason) {
        return switch (reason.rule()) {
            case CONDITION ->
                reason.tag()
                        .filter(SafetyOverride::isPossible)
                        .<Remedy>map(Remedy.WriteOverride::new)
                        .orElseGet(Remedy.None::new);
            case PRESCRIPTION, PAEDIATRIC, NO_HOLDS -> new Remedy.SwitchOn();
            case NOT_ASKED, AFTER_FLARE, PHASE_TOO_LONG, TOO_SLOW, TOO_QUICK, MANY_HUFFS, NO_TIME, DOSE ->
                new Remedy.None();
        };
    }

    /// Whether the exercise itself is played, as it is or with changes.
    static boolean isPlayedItself(Suitability answer) {
        return switch (answer) {
            case Suitability.Allowed() -> true;
            case Suitability.WithChanges(List<Suitability.Change> changes) ->
                changes.stream().allMatch(change -> change.instead().isEmpty());
            case Suitability.Refused _ -> false;
        };
    }

    private boolean suits(ExerciseId id, Profile person) {
        return envelope.library()
                .exercise(id)
                .map(Routine::single)
                .map(routine -> envelope.judge(routine.items().getFirst(), person))
                .filter(answer -> !(answer instanceof Suitability.Refused))
                .isPresent();
    }

    /// A plan with another exercise in the place of one that does not suit the person, at its start dose: the
    /// alternative in one click. Schedule, limits and words stay. Empty when there is no such exercise, or when it
    /// is in the plan on the same days already.
    public Optional<Plan> instead(Plan plan, PrescriptionId prescription, ExerciseId other) {
        return envelope.library().exercise(other).flatMap(exercise -> {
            List<Prescription> all = plan.prescriptions().stream()
                    .map(one -> one.id().equals(prescription) ? inPlaceOf(one, exercise) : one)
                    .toList();
            return Plan.overlapping(all).isPresent() ? Optional.empty() : Optional.of(plan.with(all));
        });
    }

    private static Prescription inPlaceOf(Prescription before, Exercise exercise) {
        PrescribedExercise now = new PrescribedExercise(
                exercise.id(), Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED);
        return before.with(now).at(startDose(exercise, before.dose().restSeconds()));
    }

    /// What a person new to an exercise begins with.
    public static PrescribedDose startDose(Exercise exercise, int restSeconds) {
        return switch (exercise) {
            case BreathingExercise breathing ->
                new Breathing(
                        breathing
                                .lengthSeconds()
                                .map(Range::start)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        breathing.rounds().start(),
                        new Pace.Step(0),
                        Optional.empty(),
                        restSeconds);
            case StretchExercise stretch ->
                new Movement(
                        stretch.dose().sets().start(),
                        stretch.dose().reps().start(),
                        new Hold.Seconds(stretch.dose().holdSeconds().start()),
                        restSeconds);
        };
    }
}
