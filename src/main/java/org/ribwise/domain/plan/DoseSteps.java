package org.ribwise.domain.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;

/// The next steps up and down of an exercise; each changes one variable (clinical reference 3.5, 1.5).
///
/// @param library where the exercises and their forms are
record DoseSteps(ExerciseLibrary library) {

    /// A hold is made longer or shorter by so much (clinical reference 3.5).
    private static final int HOLD_STEP_SECONDS = 5;

    /// Breathing is made longer or shorter by so much; design value, needs sign-off.
    private static final int BREATHING_STEP_SECONDS = 30;

    /// Breathing is not made shorter than this; design value, needs sign-off.
    private static final int SHORTEST_BREATHING_SECONDS = 60;

    /// Steps up, the first to be tried first: repetitions, hold, set, harder form; for breathing a step of the
    /// ramp, length, round. None goes beyond the target of the exercise's file.
    Stream<Dosage> up(Dosage now) {
        Optional<Exercise> form = form(now);
        Stream<PrescribedDose> doses = form.stream().flatMap(exercise -> switch (exercise) {
            case BreathingExercise breathing when now.dose() instanceof Breathing dose -> up(dose, breathing);
            case StretchExercise stretch when now.dose() instanceof Movement dose -> up(dose, stretch.dose());
            case BreathingExercise _, StretchExercise _ -> Stream.empty();
        });
        return Stream.concat(doses.map(dose -> new Dosage(now.exercise(), dose)), harder(now, form).stream());
    }

    private static Stream<PrescribedDose> up(Movement dose, StretchDose range) {
        int hold = dose.hold().seconds();
        return Stream.of(
                        more(dose.reps(), 1, range.reps()).stream()
                                .mapToObj(reps -> with(dose, dose.sets(), reps, hold)),
                        more(hold, HOLD_STEP_SECONDS, range.holdSeconds()).stream()
                                .mapToObj(longer -> with(dose, dose.sets(), dose.reps(), longer)),
                        more(dose.sets(), 1, range.sets()).stream()
                                .mapToObj(sets -> with(dose, sets, dose.reps(), hold)))
                .flatMap(steps -> steps);
    }

    private static Stream<PrescribedDose> up(Breathing dose, BreathingExercise exercise) {
        Stream<PrescribedDose> slower = switch (dose.pace()) {
            case Pace.Step(int step)
            when step < PlannedItem.lastStep(exercise) ->
                Stream.of(with(dose, dose.seconds(), dose.rounds(), new Pace.Step(step + 1)));
            case Pace.Step _, Pace.Own _ -> Stream.empty();
        };
        Stream<PrescribedDose> longer = exercise.lengthSeconds().stream()
                .flatMap(range -> more(dose.seconds().orElse(range.start()), BREATHING_STEP_SECONDS, range).stream()
                        .mapToObj(length -> with(dose, OptionalInt.of(length), dose.rounds(), dose.pace())));
        Stream<PrescribedDose> again = more(dose.rounds(), 1, exercise.rounds()).stream()
                .mapToObj(rounds -> with(dose, dose.seconds(), rounds, dose.pace()));
        return Stream.of(slower, longer, again).flatMap(steps -> steps);
    }

    /// A number one step higher, at most the target; empty when it is there already.
    private static OptionalInt more(int now, int step, Range range) {
        return now < range.target() && now > 0
                ? OptionalInt.of(Math.min(now + step, range.target()))
                : OptionalInt.empty();
    }

    /// The harder form, at its start dose or less: the exercise of which this is the easier one.
    private Optional<Dosage> harder(Dosage now, Optional<Exercise> form) {
        return form.flatMap(easier -> library.exercises().stream()
                        .filter(other ->
                                easier.id().equals(other.card().variants().get(Variant.EASIER)))
                        .filter(other -> other.card().level() < 3)
                        .findFirst())
                .map(other -> new Dosage(
                        new PrescribedExercise(
                                other.id(),
                                Optional.empty(),
                                other.card().level(),
                                now.exercise().side()),
                        atMost(now.dose(), PlanCheck.startDose(other, now.dose().restSeconds()))));
    }

    /// One step down; empty when there is nothing smaller.
    Optional<Dosage> down(Dosage now) {
        Optional<PrescribedDose> less = switch (now.dose()) {
            case Breathing dose -> down(dose);
            case Movement dose -> down(dose);
        };
        return less.map(dose -> new Dosage(now.exercise(), dose));
    }

    /// Sets first, then holds, then repetitions: the way up, backwards.
    private static Optional<PrescribedDose> down(Movement dose) {
        int hold = dose.hold().seconds();
        if (dose.sets() > 1) {
            return Optional.of(with(dose, dose.sets() - 1, dose.reps(), hold));
        }
        if (hold > HOLD_STEP_SECONDS) {
            return Optional.of(with(dose, 1, dose.reps(), hold - HOLD_STEP_SECONDS));
        }
        return dose.reps() > 1 ? Optional.of(with(dose, 1, dose.reps() - 1, hold)) : Optional.empty();
    }

    private static Optional<PrescribedDose> down(Breathing dose) {
        if (dose.rounds() > 1) {
            return Optional.of(with(dose, dose.seconds(), dose.rounds() - 1, dose.pace()));
        }
        if (dose.pace() instanceof Pace.Step(int step) && step > 0) {
            return Optional.of(with(dose, dose.seconds(), 1, new Pace.Step(step - 1)));
        }
        return dose.seconds().stream()
                .filter(seconds -> seconds > SHORTEST_BREATHING_SECONDS)
                .mapToObj(seconds -> Math.max(SHORTEST_BREATHING_SECONDS, seconds - BREATHING_STEP_SECONDS))
                .<PrescribedDose>map(seconds -> with(dose, OptionalInt.of(seconds), 1, dose.pace()))
                .findFirst();
    }

    /// So many steps down, or as many as there are; empty when there is none.
    Optional<Dosage> down(Dosage now, int steps) {
        Optional<Dosage> result = down(now);
        for (int step = 1; step < steps; step++) {
            result = result.map(lower -> down(lower).orElse(lower));
        }
        return result;
    }

    /// The seated form at no more than now; empty when there is none.
    Optional<Dosage> seated(Dosage now) {
        boolean already =
                now.exercise().variant().filter(Variant.SEATED::equals).isPresent();
        return library.exercise(now.exercise().id())
                .filter(exercise -> !already)
                .flatMap(exercise ->
                        Optional.ofNullable(exercise.card().variants().get(Variant.SEATED)))
                .flatMap(library::exercise)
                .filter(StretchExercise.class::isInstance)
                .map(seated -> new Dosage(
                        new PrescribedExercise(
                                now.exercise().id(),
                                Optional.of(Variant.SEATED),
                                now.exercise().level(),
                                PrescribedExercise.PrescribedSide.AS_DEFINED),
                        atMost(
                                now.dose(),
                                PlanCheck.startDose(seated, now.dose().restSeconds()))));
    }

    /// The first week's dose again: what was prescribed, at most what the exercise's file starts with, and never more
    /// than now (clinical reference 1.5 and 3.5). Another form than the prescribed one is kept.
    Dosage restart(Prescription signed, Dosage now) {
        PrescribedDose first =
                now.exercise().equals(signed.exercise()) ? atMost(signed.dose(), now.dose()) : now.dose();
        return form(now)
                .map(exercise -> PlanCheck.startDose(exercise, first.restSeconds()))
                .map(start -> new Dosage(now.exercise(), atMost(first, start)))
                .orElse(now);
    }

    private Optional<Exercise> form(Dosage of) {
        return PlannedItem.form(of.exercise(), library);
    }

    private static PrescribedDose atMost(PrescribedDose most, PrescribedDose other) {
        if (most instanceof Movement one && other instanceof Movement two) {
            int hold = Math.min(one.hold().seconds(), two.hold().seconds());
            return with(two, Math.min(one.sets(), two.sets()), Math.min(one.reps(), two.reps()), hold);
        }
        if (most instanceof Breathing one && other instanceof Breathing two) {
            OptionalInt seconds = one.seconds().isPresent() && two.seconds().isPresent()
                    ? OptionalInt.of(
                            Math.min(one.seconds().getAsInt(), two.seconds().getAsInt()))
                    : one.seconds();
            Pace pace = one.pace() instanceof Pace.Own ? one.pace() : new Pace.Step(0);
            return with(one, seconds, Math.min(one.rounds(), two.rounds()), pace);
        }
        return other;
    }

    private static PrescribedDose with(Movement dose, int sets, int reps, int holdSeconds) {
        Hold hold = dose.hold().seconds() == holdSeconds ? dose.hold() : new Hold.Seconds(holdSeconds);
        return new Movement(sets, reps, hold, dose.restSeconds());
    }

    private static PrescribedDose with(Breathing dose, OptionalInt seconds, int rounds, Pace pace) {
        return new Breathing(seconds, rounds, pace, dose.slowestPerMinute(), dose.restSeconds());
    }
}
