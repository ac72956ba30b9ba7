package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;

/// The moving pictures of all shipped exercises, at moments far apart.
class PreviewTest {

    private static final long STRIDE_MILLIS = 377;
    private static final long LONG_MILLIS = 120_000;

    static Stream<Exercise> stretches() {
        return SampleRoutines.shipped().exercises().stream().filter(StretchExercise.class::isInstance);
    }

    static Stream<Exercise> breathing() {
        return SampleRoutines.shipped().exercises().stream().filter(BreathingExercise.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void aStretchMovesAndReturnsToItsStart(Exercise exercise) {
        StretchExercise stretch = (StretchExercise) exercise;
        MovePreview preview = new MovePreview(stretch);
        boolean moved = false;
        boolean right = false;
        for (long at = 0; at < LONG_MILLIS; at += STRIDE_MILLIS) {
            MovePreview.Moment moment = preview.at(at);
            moved |= !moment.pose().equals(preview.at(0).pose());
            right |= moment.side() == Side.RIGHT;
        }
        assertThat(moved).isTrue();
        assertThat(right).isEqualTo(stretch.sides().two());
        assertThat(MovePreview.reach(stretch)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("breathing")
    void aBreathingExerciseSaysAtEveryMomentWhatToDo(Exercise exercise) {
        Envelope envelope = new Envelope(SampleRoutines.shipped());
        envelope.fit(Routine.single(exercise), new Profile(Set.of(), Set.of(exercise.id())))
                .cleared()
                .map(BreathPreview::new)
                .ifPresent(preview -> {
                    for (long at = 0; at < LONG_MILLIS; at += STRIDE_MILLIS) {
                        BreathPreview.Moment moment = preview.at(at);
                        assertThat(moment.breath().isPresent() || moment.cue().isPresent())
                                .isTrue();
                        assertThat(preview.at(at)).isEqualTo(moment);
                    }
                });
        assertThat(exercise.card().helps()).isNotEmpty();
    }
}
