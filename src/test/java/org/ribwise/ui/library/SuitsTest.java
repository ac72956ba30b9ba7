package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;

/// The envelope's answer in short: what leaves nothing to play cannot be begun.
class SuitsTest {

    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();
    private static final Profile KNEELING_HURTS = Profile.of(SafetyTag.KNEEL);

    @Test
    void aChangeWhoseSubstituteIsMissingLeavesNothingToBegin() {
        Exercise catCow = exercise("st-cat-cow");
        FittedRoutine whole = new Envelope(SHIPPED).fit(Routine.single(catCow), KNEELING_HURTS);
        ExerciseLibrary alone = new ExerciseLibrary(List.of(catCow), List.of(), List.of());
        FittedRoutine lacking = new Envelope(alone).fit(Routine.single(catCow), KNEELING_HURTS);

        assertThat(Suits.of(whole)).isEqualTo(Suits.CHANGED);
        assertThat(lacking.cleared()).isEqualTo(Optional.empty());
        assertThat(Suits.of(lacking)).isEqualTo(Suits.NOT_FOR_YOU);
    }

    @Test
    void anExerciseAloneThatIsReplacedIsRefusedButARoutineWithItIsChanged() {
        Profile pressure = Profile.of(SafetyTag.HTN);
        Routine single = Routine.single(exercise("br-box"));
        Routine routine =
                new Routine(new ExerciseId("rt-own"), 1, single.name(), single.description(), 3, single.items());

        assertThat(new Envelope(SHIPPED).fit(single, pressure).cleared()).isPresent();
        assertThat(Suits.of(new Envelope(SHIPPED).fit(single, pressure))).isEqualTo(Suits.NOT_FOR_YOU);
        assertThat(Suits.of(new Envelope(SHIPPED).fit(routine, pressure))).isEqualTo(Suits.CHANGED);
    }

    private static Exercise exercise(String id) {
        return SHIPPED.exercise(new ExerciseId(id)).orElseThrow();
    }
}
