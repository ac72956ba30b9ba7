package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;

/// The shipped routines say what clinical reference 2.5 says.
class RoutineContentTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    @Test
    void theShortRoutinePlaysBreathThenStretchesThenBreath() {
        Routine routine = LIBRARY.routine(new ExerciseId("rt-chair-calm-short")).orElseThrow();
        assertThat(routine.name().in(Locale.ENGLISH)).isEqualTo("Chair Calm (short)");
        assertThat(routine.getReadySeconds()).isEqualTo(8);
        assertThat(routine.items())
                .containsExactly(
                        new Routine.BreathingItem(breathing("br-control"), 60, 10),
                        new Routine.StretchItem(stretch("st-side-bend"), 1, 2, 10, 10),
                        new Routine.StretchItem(stretch("st-rotation"), 1, 5, 5, 10),
                        new Routine.BreathingItem(breathing("br-pursed"), 120, 0));
    }

    private static BreathingExercise breathing(String id) {
        return (BreathingExercise) LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }

    private static StretchExercise stretch(String id) {
        return (StretchExercise) LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }
}
