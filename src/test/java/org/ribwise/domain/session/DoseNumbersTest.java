package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.motion.BreathPattern;

/// What is said about a dose is what is played.
class DoseNumbersTest {

    @Test
    void theNumbersOfABreathingExerciseAreThoseOfItsTimeline() {
        assertThat(DoseNumbers.of(breathe(new BreathPattern(4_000, 0, 6_000, 0), 605, 0)))
                .isEqualTo(new DoseNumbers.Breathing(610_000, 61, 1));
        assertThat(DoseNumbers.of(SampleParts.activeCycle(2))).isEqualTo(new DoseNumbers.Breathing(210_000, 6, 2));
    }

    @Test
    void theNumbersOfAStretchAreThoseOfItsTimeline() {
        assertThat(DoseNumbers.of(stretch(true, 1, 2, 10)))
                .isEqualTo(new DoseNumbers.Stretching(73_000, 1, 2, Sides.EACH, 10, 2));
        assertThat(DoseNumbers.of(stretch(false, 2, 5, 3)))
                .as("too short a hold for a breath")
                .isEqualTo(new DoseNumbers.Stretching(130_000, 2, 5, Sides.NONE, 3, 0));
        assertThat(DoseNumbers.of(SampleRoutines.alternating(1, 4)))
                .isEqualTo(new DoseNumbers.Stretching(70_000, 1, 4, Sides.ALTERNATE, 0, 0));
    }

    @Test
    void theLengthIsThatOfTheExerciseOnTheTimeline() {
        for (Routine routine : SampleRoutines.everythingShipped()) {
            Timeline timeline = TimelineCompiler.compile(routine);
            for (int i = 0; i < routine.items().size(); i++) {
                assertThat(DoseNumbers.of(routine.items().get(i)).millis())
                        .isEqualTo(timeline.items().get(i).plannedMillis());
            }
        }
    }
}
