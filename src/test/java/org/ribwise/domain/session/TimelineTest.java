package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathPattern;

/// What is at which time of a session.
class TimelineTest {

    /// 3 s get ready, 3 s in, 20 s hold, 4 s out.
    private final Timeline timeline = TimelineCompiler.compile(routine(stretch(false, 1, 1, 20)));

    @Test
    void aStepBeginsWithItsFirstMillisecondAndTheLastOneStaysBeyondTheEnd() {
        List<Step> steps = timeline.steps();
        for (Step step : steps) {
            assertThat(timeline.stepAt(step.startMillis())).isSameAs(step);
            assertThat(timeline.stepAt(step.endMillis() - 1)).isSameAs(step);
        }
        assertThat(timeline.stepAt(timeline.totalMillis())).isSameAs(steps.getLast());
        assertThat(timeline.stepAt(Long.MAX_VALUE)).isSameAs(steps.getLast());
        assertThatThrownBy(() -> timeline.stepAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGapAnOverlapAndAnEmptySessionAreRejected() {
        List<Step> gap = new ArrayList<>(timeline.steps());
        gap.remove(1);
        List<Step> twice = new ArrayList<>(timeline.steps());
        twice.add(1, twice.get(1));
        for (List<Step> steps : List.of(gap, twice, List.<Step>of())) {
            assertThatThrownBy(() -> new Timeline(timeline.routine(), timeline.items(), steps))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Timeline(timeline.routine(), List.of(), timeline.steps()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMovementIsPacedAsItsHalfOfABreathWithTheOtherHalfBesideIt() {
        BreathPattern usual = new BreathPattern(3_000, 0, 3_000, 0);

        assertThat(timeline.breathAt(0)).as("get ready").isEmpty();
        assertThat(timeline.breathAt(3_500))
                .as("in, and a hold follows")
                .contains(new PacedBreath.Repeated(usual, 500));
        assertThat(timeline.breathAt(26_500))
                .as("out, and a hold came before")
                .contains(new PacedBreath.Repeated(new BreathPattern(4_000, 0, 4_000, 0), 4_500));
    }

    @Test
    void aHoldOfTwentySecondsIsThreeBreathsThatFillIt() {
        assertThat(timeline.breathAt(6_000).orElseThrow().moment().breath()).isZero();
        assertThat(timeline.breathAt(6_000 + 6_666).orElseThrow().moment().breath())
                .isEqualTo(1);
        assertThat(timeline.breathAt(25_999).orElseThrow().moment().breath()).isEqualTo(2);
        assertThat(timeline.breathAt(26_000).orElseThrow().elapsedMillis())
                .as("then out with the move")
                .isEqualTo(4_000);
    }
}
