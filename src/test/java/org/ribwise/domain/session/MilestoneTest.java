package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathPattern;

/// When half-time and the last breath are announced.
class MilestoneTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    @Test
    void halfTimeIsWithTheFirstBreathOfTheSecondHalfAndTheLastBreathBeforeTheEnd() {
        Timeline timeline = TimelineCompiler.compile(routine(breathe(PATTERN, 70, 0), breathe(PATTERN, 30, 0)));

        assertThat(Milestone.of(timeline))
                .containsExactly(
                        new Milestone(Milestone.Kind.HALF_TIME, 43_000, 53_000),
                        new Milestone(Milestone.Kind.LAST_BREATH, 63_000, 73_000),
                        new Milestone(Milestone.Kind.LAST_BREATH, 96_000, 106_000));
    }

    @Test
    void ofTwoBreathsNothingIsAnnounced() {
        assertThat(Milestone.of(TimelineCompiler.compile(routine(breathe(PATTERN, 20, 0)))))
                .isEmpty();
    }

    @Test
    void aPauseBeforeHalfTimeMovesItByTheTimeThatIsPlayedAgain() {
        PlayedSession session = new PlayedSession(TimelineCompiler.compile(routine(breathe(PATTERN, 80, 0))));
        session.begin();
        session.run(3_000 + 14_000);
        session.pause();

        assertThat(Milestone.of(session.timeline()))
                .containsExactly(
                        new Milestone(Milestone.Kind.HALF_TIME, 43_000 + 4_000 + 3_000, 60_000),
                        new Milestone(Milestone.Kind.LAST_BREATH, 80_000, 90_000));
    }
}
