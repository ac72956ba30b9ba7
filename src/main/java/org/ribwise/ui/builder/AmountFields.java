package org.ribwise.ui.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Messages;

/// How much of an exercise: form, side, sets, repetitions and holds, or length, rounds and pace, and the
/// rest after it.
///
/// @param fields where the fields go
/// @param form the exercise, in the form that is prescribed
record AmountFields(Fields fields, Exercise exercise, Exercise form) {

    private static final int REST_STEP_SECONDS = 5;

    private Messages words() {
        return fields.words();
    }

    void add() {
        fields.heading(words().get("builder.howMuch"));
        forms();
        switch (form) {
            case StretchExercise stretch -> new MovementFields(fields, stretch).add();
            case BreathingExercise breathing -> new BreathingFields(fields, breathing).add();
        }
        fields.step(
                "rest",
                words().get("builder.rest"),
                one -> words().get("builder.seconds", one.dose().restSeconds()),
                (one, by) -> one.at(rested(one.dose(), one.dose().restSeconds() + by * REST_STEP_SECONDS)));
    }

    private void forms() {
        List<Optional<Variant>> forms = Stream.concat(
                        Stream.of(Optional.<Variant>empty()),
                        exercise.card().variants().keySet().stream().map(Optional::of))
                .toList();
        if (forms.size() > 1) {
            fields.choice(
                    "form",
                    words().get("builder.form"),
                    forms,
                    variant -> variant.map(words()::name).orElse(words().get("builder.asItIs")),
                    one -> one.exercise().variant(),
                    this::inForm);
        }
    }

    /// Another form begins at its own start dose where it is another kind of exercise.
    private Prescription inForm(Prescription one, Optional<Variant> variant) {
        PrescribedExercise before = one.exercise();
        return one.with(new PrescribedExercise(before.id(), variant, before.level(), PrescribedSide.AS_DEFINED));
    }

    private static PrescribedDose rested(PrescribedDose dose, int seconds) {
        int rest = Math.max(0, seconds);
        return switch (dose) {
            case Breathing breathing ->
                new Breathing(
                        breathing.seconds(), breathing.rounds(), breathing.pace(), breathing.slowestPerMinute(), rest);
            case Movement movement -> new Movement(movement.sets(), movement.reps(), movement.hold(), rest);
        };
    }
}
