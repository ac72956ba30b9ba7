package org.ribwise.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.plan.PlanConflict.Impossible;
import org.ribwise.domain.plan.PlanConflict.Misfit;
import org.ribwise.domain.plan.PlanConflict.OtherLevel;
import org.ribwise.domain.plan.PlanConflict.Unknown;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;

/// A prescription as something that can be played, whoever the person is.
///
/// @param item what is played; empty when the library cannot play it so
/// @param conflicts why not, or what is different
public record PlannedItem(Optional<Routine.Item> item, List<PlanConflict> conflicts) {

    /// Copies the list.
    public PlannedItem {
        conflicts = List.copyOf(conflicts);
    }

    /// A prescription, looked up in a library.
    public static PlannedItem of(Prescription prescription, ExerciseLibrary library) {
        PrescribedExercise wanted = prescription.exercise();
        return form(wanted, library)
                .map(exercise -> of(prescription, exercise))
                .orElseGet(
                        () -> new PlannedItem(Optional.empty(), List.of(new Unknown(prescription.id(), wanted.id()))));
    }

    /// The exercise itself, or the form of it that is wanted.
    public static Optional<Exercise> form(PrescribedExercise wanted, ExerciseLibrary library) {
        return library.exercise(wanted.id())
                .flatMap(exercise -> wanted.variant()
                        .map(variant -> Optional.ofNullable(
                                        exercise.card().variants().get(variant))
                                .flatMap(library::exercise))
                        .orElse(Optional.of(exercise)));
    }

    private static PlannedItem of(Prescription prescription, Exercise exercise) {
        List<PlanConflict> conflicts = new ArrayList<>();
        int seen = prescription.exercise().level();
        int known = exercise.card().level();
        if (prescription.exercise().variant().isEmpty() && seen != known) {
            conflicts.add(new OtherLevel(prescription.id(), seen, known));
        }
        List<Misfit> misfits = misfits(prescription, exercise).toList();
        misfits.forEach(misfit -> conflicts.add(new Impossible(prescription.id(), exercise.id(), misfit)));
        Optional<Routine.Item> item = misfits.isEmpty() ? Optional.of(item(prescription, exercise)) : Optional.empty();
        return new PlannedItem(item, conflicts);
    }

    private static Stream<Misfit> misfits(Prescription prescription, Exercise exercise) {
        PrescribedExercise.PrescribedSide side = prescription.exercise().side();
        return switch (exercise) {
            case BreathingExercise breathing ->
                prescription.dose() instanceof Breathing dose
                        ? Stream.concat(sideOf(side, Sides.NONE), misfits(dose, breathing))
                        : Stream.of(Misfit.DOSE);
            case StretchExercise stretch ->
                prescription.dose() instanceof Movement ? sideOf(side, stretch.sides()) : Stream.of(Misfit.DOSE);
        };
    }

    private static Stream<Misfit> misfits(Breathing dose, BreathingExercise exercise) {
        boolean noLength = dose.seconds().isPresent() && exercise.timedPart().isEmpty();
        Stream<Misfit> pace = switch (dose.pace()) {
            case Pace.Step(int step) -> step > lastStep(exercise) ? Stream.of(Misfit.STEP) : Stream.empty();
            case Pace.Own(var pattern) -> exercise.atPace(pattern).isEmpty() ? Stream.of(Misfit.PACE) : Stream.empty();
        };
        return Stream.concat(noLength ? Stream.of(Misfit.LENGTH) : Stream.empty(), pace);
    }

    /// The last step of the longest ramp of an exercise; 0 when nothing is paced.
    static int lastStep(BreathingExercise exercise) {
        return exercise.parts().stream()
                .mapToInt(part -> switch (part) {
                    case BreathPart.Paced paced -> paced.pacing().steps().size() - 1;
                    case BreathPart.Own _, BreathPart.Drill _ -> 0;
                })
                .max()
                .orElse(0);
    }

    private static Stream<Misfit> sideOf(PrescribedExercise.PrescribedSide wanted, Sides sides) {
        boolean fits = switch (wanted) {
            case AS_DEFINED -> true;
            case LEFT, RIGHT -> sides.two();
            case BOTH -> sides == Sides.EACH;
            case ALTERNATE -> sides == Sides.ALTERNATE;
        };
        return fits ? Stream.empty() : Stream.of(Misfit.SIDE);
    }

    private static Routine.Item item(Prescription prescription, Exercise exercise) {
        return switch (prescription.dose()) {
            case Breathing dose when exercise instanceof BreathingExercise breathing -> item(dose, breathing);
            case Movement dose
            when exercise instanceof StretchExercise stretch ->
                item(dose, stretch, prescription.exercise().side());
            case Breathing _, Movement _ -> throw new IllegalArgumentException("not that kind of exercise");
        };
    }

    private static BreathingItem item(Breathing dose, BreathingExercise exercise) {
        Limits limits = new Limits(false, dose.slowestPerMinute(), OptionalInt.empty(), OptionalInt.empty());
        return switch (dose.pace()) {
            case Pace.Step(int step) ->
                new BreathingItem(exercise, dose.seconds(), dose.rounds(), step, limits, dose.restSeconds());
            case Pace.Own(var pattern) ->
                new BreathingItem(
                        exercise.atPace(pattern).orElseThrow(),
                        dose.seconds(),
                        dose.rounds(),
                        0,
                        limits,
                        dose.restSeconds());
        };
    }

    private static StretchItem item(Movement dose, StretchExercise exercise, PrescribedExercise.PrescribedSide side) {
        Optional<Side> only = switch (side) {
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
            case AS_DEFINED, BOTH, ALTERNATE -> Optional.empty();
        };
        return new StretchItem(exercise, dose.sets(), dose.reps(), dose.hold().seconds(), dose.restSeconds(), only);
    }
}
