package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Side;

class OneSideTest {

    @Test
    void aStretchPrescribedForOneSideIsDoneOnThatSideAlone() {
        StretchExercise bend = stretch("st-side-bend");
        Timeline right = TimelineCompiler.compile(
                SampleRoutines.routine(new StretchItem(bend, 1, 2, 10, 0, Optional.of(Side.RIGHT))));
        List<Side> sides = right.steps().stream()
                .map(Step::activity)
                .filter(Activity.Move.class::isInstance)
                .flatMap(move -> ((Activity.Move) move).lap().side().stream())
                .distinct()
                .toList();
        assertThat(sides).containsExactly(Side.RIGHT);
        assertThat(right.steps()).noneMatch(step -> step.activity() instanceof Activity.SwitchSides);
    }

    @Test
    void whatHasNoSidesHasNoOneSide() {
        StretchExercise squeeze = stretch("st-scap-squeeze");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StretchItem(squeeze, 1, 8, 5, 0, Optional.of(Side.LEFT)));
    }

    private static StretchExercise stretch(String id) {
        return (StretchExercise)
                SampleRoutines.shipped().exercise(new ExerciseId(id)).orElseThrow();
    }
}
