package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.StretchExercise.StepLength;

/// No shipped stretch leaves a person in mid-breath or in mid-movement.
class BreathOfShippedStretchesTest {

    static Stream<StretchExercise> stretches() {
        return new JsonExerciseSource(DefinitionsOnDisk.SHIPPED)
                .read().exercises().stream()
                        .filter(StretchExercise.class::isInstance)
                        .map(StretchExercise.class::cast);
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everyRepetitionAndFinishAlternatesInAndOutAndEndsOnAnOut(StretchExercise stretch) {
        for (List<MoveStep> steps : List.of(stretch.steps(), stretch.finish())) {
            List<StepBreath> breaths = steps.stream()
                    .filter(step -> step.length() instanceof StepLength.Move)
                    .map(MoveStep::breath)
                    .toList();
            assertThat(breaths.size()).isEven();
            for (int i = 0; i < breaths.size(); i++) {
                assertThat(breaths.get(i)).isEqualTo(i % 2 == 0 ? StepBreath.IN : StepBreath.OUT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everySideEndsWhereItBegan(StretchExercise stretch) {
        MoveStep last = stretch.finish().isEmpty()
                ? stretch.steps().getLast()
                : stretch.finish().getLast();
        assertThat(last.pose().orElseThrow().angles()).isEmpty();
    }
}
