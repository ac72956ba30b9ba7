package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;

/// An exercise in the place of another: never more of it than was asked for, and never more than its own start
/// dose, because the person may be new to it.
final class Substitute {

    /// Shorter than this a paced breath is not worth beginning; design value.
    private static final int SHORTEST_SECONDS = 30;

    private Substitute() {}

    /// @param asked what would have been played
    /// @param exercise what takes its place
    /// @param limits what the person's conditions limit, besides what was limited before
    static Routine.Item inPlaceOf(Routine.Item asked, Exercise exercise, Limits limits) {
        Limits all = limitsOf(asked).and(limits);
        return switch (exercise) {
            case BreathingExercise breathing -> breathing(asked, breathing, all);
            case StretchExercise stretch -> stretch(asked, stretch).within(all);
        };
    }

    private static Limits limitsOf(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing -> breathing.limits();
            case StretchItem _ -> Limits.NONE;
        };
    }

    private static BreathingItem breathing(Routine.Item asked, BreathingExercise exercise, Limits limits) {
        Optional<Range> length = exercise.lengthSeconds();
        OptionalInt seconds = length.isPresent()
                ? OptionalInt.of(Math.min(length.orElseThrow().start(), secondsOf(asked)))
                : OptionalInt.empty();
        int rounds = exercise.rounds().start();
        return new BreathingItem(exercise, seconds, rounds, 0, limits, asked.restSeconds());
    }

    private static StretchItem stretch(Routine.Item asked, StretchExercise exercise) {
        StretchDose start = exercise.dose();
        int sets = start.sets().start();
        int reps = start.reps().start();
        int hold = start.holdSeconds().start();
        return switch (asked) {
            case BreathingItem _ -> new StretchItem(exercise, sets, reps, hold, asked.restSeconds());
            case StretchItem stretch ->
                new StretchItem(
                        exercise,
                        Math.min(sets, stretch.sets()),
                        Math.min(reps, stretch.reps()),
                        stretch.holdSeconds() == 0 ? hold : Math.min(hold, stretch.holdSeconds()),
                        asked.restSeconds(),
                        exercise.sides().two() ? stretch.onlySide() : Optional.empty());
        };
    }

    /// How long the asked exercise takes, about.
    private static int secondsOf(Routine.Item asked) {
        int seconds = switch (asked) {
            case BreathingItem breathing ->
                breathing
                        .seconds()
                        .orElse(breathing
                                .exercise()
                                .lengthSeconds()
                                .map(Range::start)
                                .orElse(Integer.MAX_VALUE));
            case StretchItem stretch -> stretch.seconds();
        };
        return Math.max(SHORTEST_SECONDS, seconds);
    }
}
