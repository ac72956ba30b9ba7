package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPhase;

/// Nothing on the player's screen flashes more than three times a second (WCAG 2.2, 2.3.1). A picture changes its
/// colours with the phase of the breath or with the step, and a flash is two changes, there and back: changes that are
/// a sixth of a second apart or more cannot make more than three flashes.
class NoFlashTest {

    private static final long SECOND_MILLIS = 1_000;
    private static final int CHANGES_A_SECOND = 6;

    @ParameterizedTest
    @MethodSource("org.ribwise.domain.session.ShippedTimelinesTest#shipped")
    void everyPhaseAndStepLastsLongerThanAFlash(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        assertThat(timeline.steps())
                .allSatisfy(step -> assertThat(changes(step))
                        .allSatisfy(millis -> assertThat(millis).isGreaterThan(SECOND_MILLIS / CHANGES_A_SECOND)));
    }

    /// How long the picture keeps its colours in a step.
    private static List<Long> changes(Step step) {
        return step.activity() instanceof Activity.Breathe breathe
                ? Arrays.stream(BreathPhase.values())
                        .mapToLong(phase -> breathe.pattern().millisOf(phase))
                        .filter(millis -> millis > 0)
                        .boxed()
                        .toList()
                : List.of(step.lengthMillis());
    }
}
