package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Paused.PauseCause;

/// What is kept when a person stops or skips.
///
/// The session: 3 s get ready, 20 s breathing; 10 s rest, 3 s get ready, 7 s stretch; 3 s get ready, 10 s
/// breathing.
class StopAndSkipTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final Timeline timeline = TimelineCompiler.compile(
            routine(breathe(PATTERN, 20, 10), stretch(false, 1, 1, 0), breathe(PATTERN, 10, 0)));
    private final PlayedSession session = new PlayedSession(timeline);

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void aStopKeepsPartialCreditAndItsReason(StopReason reason) {
        session.begin();
        session.run(38_000);
        session.stop(reason);

        assertThat(session.over().ending()).isEqualTo(new SessionEnding.Stopped(reason));
        assertThat(session.over().positionMillis()).isEqualTo(38_000);
        assertThat(session.over().outcomes())
                .containsExactly(outcome(0, Status.COMPLETED, 20_000), outcome(1, Status.STOPPED, 2_000));
    }

    @Test
    void aStopWhileGettingReadyOrRestingGivesNoCreditForTheExerciseThatDidNotBegin() {
        session.begin();
        session.run(2_000);
        session.stop(StopReason.TIME);
        assertThat(session.over().outcomes()).isEmpty();

        PlayedSession resting = new PlayedSession(timeline);
        resting.begin();
        resting.run(25_000);
        resting.stop(StopReason.TIME);
        assertThat(resting.over().outcomes()).containsExactly(outcome(0, Status.COMPLETED, 20_000));
    }

    @Test
    void skippingTheRestSkipsNoExercise() {
        session.begin();
        session.run(25_000);
        session.skip();
        assertThat(session.step().activity()).isEqualTo(new Activity.GetReady());
        assertThat(session.position()).as("no time passes that did not").isEqualTo(25_000);
        assertThat(session.state().outcomes()).containsExactly(outcome(0, Status.COMPLETED, 20_000));

        session.run(10_000);
        assertThat(session.state().outcomes()).last().isEqualTo(outcome(1, Status.COMPLETED, 7_000));
    }

    @Test
    void skippingAnExerciseKeepsWhatWasDoneOfIt() {
        session.begin();
        session.run(8_000);
        session.skip();

        assertThat(session.position()).isEqualTo(8_000);
        assertThat(session.step().activity()).isEqualTo(new Activity.Rest());
        assertThat(session.state().outcomes()).containsExactly(outcome(0, Status.SKIPPED, 5_000));
    }

    @Test
    void skippedInAPauseItStaysPausedAtTheNewPlaceForTheSameCause() {
        session.begin();
        session.run(8_000);
        session.pause();
        session.skip();
        Credit skipped = new Credit(session.state().outcomes());
        assertThat(session.state().outcomes()).hasSize(1);
        assertThat(session.state().outcomes().getFirst().playedMillis()).isEqualTo(5_000);
        assertThat(session.state()).isEqualTo(new Paused(session.timeline(), 8_000, PauseCause.ASKED, skipped));
        assertThat(session.step().activity()).isEqualTo(new Activity.Rest());
        session.run(30_000);
        assertThat(session.position()).isEqualTo(8_000);

        session.resume();
        session.later(60_000);
        session.skip();
        assertThat(session.state()).isEqualTo(new Paused(session.timeline(), 8_000, PauseCause.AWAY, skipped));
        assertThat(session.step().activity()).isEqualTo(new Activity.GetReady());
    }

    @Test
    void skippingEverythingEndsTheSessionWhetherPlayingOrPaused() {
        for (boolean paused : new boolean[] {false, true}) {
            PlayedSession skipped = new PlayedSession(timeline);
            skipped.begin();
            if (paused) {
                skipped.pause();
            }
            for (int i = 0; i < 4; i++) {
                skipped.skip();
            }
            assertThat(skipped.over().ending()).isEqualTo(new SessionEnding.Completed());
            assertThat(skipped.over().outcomes())
                    .containsExactly(
                            outcome(0, Status.SKIPPED, 0),
                            outcome(1, Status.SKIPPED, 0),
                            outcome(2, Status.SKIPPED, 0));
        }
    }

    @Test
    void skippingTheRestBetweenTwoSetsSkipsNoExerciseAndIsNotCountedAsPlayed() {
        Timeline sets = TimelineCompiler.compile(routine(stretch(false, 2, 1, 0), breathe(PATTERN, 10, 0)));
        for (boolean paused : new boolean[] {false, true}) {
            PlayedSession played = new PlayedSession(sets);
            played.begin();
            played.run(3_000 + 7_000 + 5_000);
            if (paused) {
                played.pause();
            }
            played.skip();
            assertThat(played.state().outcomes()).isEmpty();
            played.resume();
            played.run((paused ? 3_000 : 0) + 7_000 + 3_000 + 10_000);
            assertThat(played.over().ending()).isEqualTo(new SessionEnding.Completed());
            assertThat(played.over().outcomes().stream().map(ItemOutcome::status))
                    .containsOnly(Status.COMPLETED);
            assertThat(played.over().outcomes().stream().map(ItemOutcome::playedMillis))
                    .as("7 s, 5 s of rest, 7 s; then everything")
                    .containsExactly(19_000L, 10_000L);
        }
    }

    @Test
    void whoWantsToBreatheEndsTheControlPauseAndNothingElse() {
        PlayedSession played = pausingTheBreath();
        played.skip();

        assertThat(played.step().isOwnRhythm()).isTrue();
        assertThat(played.position()).isEqualTo(13_000);
        played.run(10_000);
        assertThat(played.over().outcomes().getFirst().playedMillis())
                .as("6 s, 4 s of the pause, 10 s")
                .isEqualTo(20_000);
    }

    @Test
    void theControlPauseEndsByItself() {
        PlayedSession played = pausingTheBreath();
        played.run(16_000);

        assertThat(played.position()).as("own rhythm").isEqualTo(29_000);
        played.run(10_000);
        assertThat(played.over().outcomes().getFirst().playedMillis()).isEqualTo(36_000);
    }

    @Test
    void afterAnInterruptionNobodyIsAskedToGoOnHoldingTheBreath() {
        PlayedSession played = pausingTheBreath();
        played.pause();
        played.later(60_000);
        assertThat(played.position()).isEqualTo(13_000);
        played.resume();

        assertThat(played.step().isOwnRhythm()).isTrue();
        assertThat(played.position()).isEqualTo(13_000);
    }

    /// 3 s get ready, 3 s in, 3 s out, and 4 s of the control pause of 20 s.
    private static PlayedSession pausingTheBreath() {
        PlayedSession played = new PlayedSession(
                TimelineCompiler.compile(routine(SampleParts.item(1, 0, Limits.NONE, SampleParts.controlPause()))));
        played.begin();
        played.run(13_000);
        return played;
    }

    private ItemOutcome outcome(int index, Status status, long playedMillis) {
        Timeline.PlannedItem item = timeline.items().get(index);
        return new ItemOutcome(index, item.exercise().id(), 1, status, playedMillis, item.plannedMillis());
    }
}
