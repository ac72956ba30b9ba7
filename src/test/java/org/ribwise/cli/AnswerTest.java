package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;

/// One word for the envelope's answer; the library screen follows the same rule.
class AnswerTest {

    @Test
    void anExerciseAloneThatIsReplacedIsRefusedButARoutineWithItIsChanged() {
        ExerciseLibrary shipped = SampleRoutines.shipped();
        Envelope envelope = new Envelope(shipped);
        Profile pressure = Profile.of(SafetyTag.HTN);
        Routine single =
                Routine.single(shipped.exercise(new ExerciseId("br-box")).orElseThrow());
        Routine routine =
                new Routine(new ExerciseId("rt-own"), 1, single.name(), single.description(), 3, single.items());

        assertThat(Answer.of(envelope.fit(single, pressure))).isEqualTo(Answer.REFUSED);
        assertThat(Answer.of(envelope.fit(routine, pressure))).isEqualTo(Answer.WITH_CHANGES);
    }
}
