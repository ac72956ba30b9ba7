package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.BreathCourse.Span;

/// What is shown of the breath before it comes is what comes.
class BreathCourseTest {

    private static final long STEP_MILLIS = 170;

    static List<Routine> routines() {
        return SampleRoutines.everythingShipped();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void atAnyTimeItSaysTheBreathThatIsPacedThen(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        BreathCourse course = BreathCourse.of(timeline);

        for (long at = 0; at < timeline.totalMillis(); at += STEP_MILLIS) {
            Span span = course.spans().get(course.indexAt(at));
            Optional<BreathMoment> moment = timeline.breathAt(at).map(PacedBreath::moment);
            assertThat(span.phase()).as("at %s ms", at).isEqualTo(moment.map(BreathMoment::phase));
            double fullness = moment.map(BreathMoment::fullness).orElse(0.0);
            assertThat(span.fullnessAt(at)).as("at %s ms", at).isCloseTo(fullness, within(0.002));
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void itFillsTheSessionWithoutGaps(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        long end = 0;
        for (Span span : BreathCourse.of(timeline).spans()) {
            assertThat(span.startMillis()).isEqualTo(end);
            assertThat(span.lengthMillis()).isPositive();
            end = span.endMillis();
        }
        assertThat(end).isEqualTo(timeline.totalMillis());
    }

    @Test
    void aBreathWithHoldsIsFourPhases() {
        Timeline timeline = Timelines.of(
                SampleRoutines.routine(SampleRoutines.breathe(new BreathPattern(4_000, 1_000, 6_000, 500), 11, 0)));
        List<Span> spans = BreathCourse.of(timeline).spans();

        assertThat(spans.stream().skip(1).map(span -> span.phase().orElseThrow()))
                .containsExactly(BreathPhase.IN, BreathPhase.HOLD_IN, BreathPhase.OUT, BreathPhase.HOLD_OUT);
        assertThat(spans.stream().map(Span::lengthMillis)).containsExactly(3_000L, 4_000L, 1_000L, 6_000L, 500L);
        assertThat(spans.stream().map(Span::to)).containsExactly(0.0, 1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void thereIsNothingBeforeTheBeginning() {
        BreathCourse course = BreathCourse.of(Timelines.of(SampleRoutines.chairCalm()));

        assertThatThrownBy(() -> course.indexAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
