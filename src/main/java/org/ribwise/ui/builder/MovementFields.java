package org.ribwise.ui.builder;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Messages;

/// How much of a stretch: side, sets, repetitions, hold.
///
/// @param fields where the fields go
/// @param stretch in the form that is prescribed
record MovementFields(Fields fields, StretchExercise stretch) {

    private static final int HOLD_STEP_SECONDS = 5;

    /// What a hold is counted in.
    enum HoldIn {
        SECONDS,
        BREATHS
    }

    private Messages words() {
        return fields.words();
    }

    private static Movement dose(Prescription one) {
        return (Movement) one.dose();
    }

    void add() {
        if (stretch.sides().two()) {
            fields.choice(
                    "side",
                    words().get("builder.side"),
                    sides(stretch.sides()),
                    words()::name,
                    one -> one.exercise().side(),
                    (one, side) -> one.with(new PrescribedExercise(
                            one.exercise().id(),
                            one.exercise().variant(),
                            one.exercise().level(),
                            side)));
        }
        movement(
                "sets",
                words().get("builder.sets"),
                Movement::sets,
                (dose, by) -> new Movement(dose.sets() + by, dose.reps(), dose.hold(), dose.restSeconds()));
        movement(
                "reps",
                words().get("builder.reps"),
                Movement::reps,
                (dose, by) -> new Movement(dose.sets(), dose.reps() + by, dose.hold(), dose.restSeconds()));
        hold();
    }

    private static List<PrescribedSide> sides(Sides sides) {
        PrescribedSide both = sides == Sides.EACH ? PrescribedSide.BOTH : PrescribedSide.ALTERNATE;
        return List.of(PrescribedSide.AS_DEFINED, both, PrescribedSide.LEFT, PrescribedSide.RIGHT);
    }

    private void movement(
            String name,
            String question,
            ToIntFunction<Movement> number,
            BiFunction<Movement, Integer, Movement> step) {
        fields.step(
                name,
                question,
                one -> Integer.toString(number.applyAsInt(dose(one))),
                (one, by) -> one.at(step.apply(dose(one), by)));
    }

    private void hold() {
        fields.choice(
                "hold-in",
                words().get("builder.holdIn"),
                List.of(HoldIn.values()),
                words()::name,
                one -> dose(one).hold() instanceof Hold.Breaths ? HoldIn.BREATHS : HoldIn.SECONDS,
                (one, in) -> held(
                        one,
                        switch (in) {
                            case SECONDS -> new Hold.Seconds(dose(one).hold().seconds());
                            case BREATHS ->
                                new Hold.Breaths(Math.max(1, dose(one).hold().seconds() / Hold.SECONDS_OF_A_BREATH));
                        }));
        fields.step(
                "hold",
                words().get("builder.hold"),
                one -> switch (dose(one).hold()) {
                    case Hold.Seconds(int seconds) -> words().get("builder.seconds", seconds);
                    case Hold.Breaths(int breaths) -> words().get("builder.breaths", breaths);
                },
                (one, by) -> held(
                        one,
                        switch (dose(one).hold()) {
                            case Hold.Seconds(int seconds) ->
                                new Hold.Seconds(Math.max(0, seconds + by * stepOf(seconds, by)));
                            case Hold.Breaths(int breaths) -> new Hold.Breaths(breaths + by);
                        }));
    }

    /// Short holds are set to the second, longer ones by five.
    private static int stepOf(int seconds, int by) {
        return seconds + Math.min(by, 0) < HOLD_STEP_SECONDS ? 1 : HOLD_STEP_SECONDS;
    }

    private static Prescription held(Prescription one, Hold hold) {
        Movement dose = dose(one);
        return one.at(new Movement(dose.sets(), dose.reps(), hold, dose.restSeconds()));
    }
}
