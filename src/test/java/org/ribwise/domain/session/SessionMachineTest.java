package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionState.Over;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Paused.PauseCause;
import org.ribwise.domain.session.SessionState.Playing;
import org.ribwise.domain.session.SessionState.Ready;

/// What the buttons and the clock do to a session.
///
/// The session: 3 s get ready, 20 s breathing; 10 s rest, 3 s get ready, 7 s stretch; 3 s get ready, 10 s
/// breathing.
class SessionMachineTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);
    private static final long TOTAL = 56_000;

    private final Timeline timeline = TimelineCompiler.compile(
            routine(breathe(PATTERN, 20, 10), stretch(false, 1, 1, 0), breathe(PATTERN, 10, 0)));
    private final PlayedSession session = new PlayedSession(timeline);

    @Test
    void nothingHappensBeforeItBegins() {
        session.tick();
        session.pause();
        session.resume();
        session.skip();
        session.stop(StopReason.OTHER);

        assertThat(session.state()).isEqualTo(new Ready());
        assertThat(session.position()).isZero();
    }

    @Test
    void playedToTheEndItIsCompletedAndEveryExerciseIsFull() {
        session.begin();
        session.run(TOTAL - 1);
        assertThat(session.state()).isInstanceOf(Playing.class);
        session.run(1);

        assertThat(session.over().ending()).isEqualTo(new SessionEnding.Completed());
        assertThat(session.over().positionMillis()).isEqualTo(TOTAL);
        assertThat(session.state().outcomes())
                .containsExactly(
                        outcome(0, Status.COMPLETED, 20_000),
                        outcome(1, Status.COMPLETED, 7_000),
                        outcome(2, Status.COMPLETED, 10_000));
    }

    @Test
    void aPauseOfThirtySecondsAddsNothingToTheCountedTime() {
        session.begin();
        session.run(7_000);
        session.pause();
        session.run(30_000);
        assertThat(session.position()).isEqualTo(7_000);
        session.resume();
        assertThat(session.position()).isEqualTo(7_000);
        session.run(3_000 + TOTAL - 3_000 - 1);
        assertThat(session.state()).isInstanceOf(Playing.class);
        session.run(1);

        assertThat(session.over().outcomes().getFirst().playedMillis())
                .as("4 s of the breath that was interrupted, and it anew; get-ready is not counted")
                .isEqualTo(24_000);
    }

    @Test
    void aHundredPausesLoseNothing() {
        session.begin();
        for (int i = 0; i < 100; i++) {
            session.run(137);
            session.pause();
            session.later(999_999);
            session.resume();
        }

        assertThat(session.position()).isEqualTo(13_700);
    }

    @Test
    void pausedTwiceOrResumedTwiceIsOnce() {
        session.begin();
        session.run(5_000);
        session.pause();
        SessionState paused = session.state();
        session.later(1_000);
        session.pause();
        assertThat(session.state()).isEqualTo(paused);
        session.resume();
        session.run(500);
        session.resume();
        session.run(500);

        assertThat(session.position()).isEqualTo(6_000);
    }

    @Test
    void aLostSecondIsCaughtUpAtOnceAndTheBreathIsWhereTheClockIs() {
        session.begin();
        session.run(5_000);
        session.later(1_000);
        session.tick();

        assertThat(session.position()).isEqualTo(6_000);
        assertThat(timeline.breathAt(session.position())).contains(new PacedBreath.Repeated(PATTERN, 3_000));
    }

    @Test
    void afterMoreThanFiveSecondsUnseenItWaitsWhereItWasLastSeen() {
        session.begin();
        session.run(4_000);
        session.later(5_000);
        session.tick();
        assertThat(session.position()).as("five seconds are not away").isEqualTo(9_000);

        session.laterNanos(SessionMachine.AWAY_NANOS + 1);
        session.tick();
        assertThat(session.state()).isEqualTo(new Paused(session.timeline(), 9_000, PauseCause.AWAY, Credit.NONE));

        session.later(86_400_000);
        session.tick();
        session.resume();
        session.run(1_000);
        assertThat(session.position()).isEqualTo(10_000);
    }

    @Test
    void awayAndThenStoppedOrPausedCountsNothingOfTheAbsence() {
        session.begin();
        session.run(9_000);
        session.later(60_000);
        session.pause();
        assertThat(session.state()).isEqualTo(new Paused(session.timeline(), 9_000, PauseCause.AWAY, Credit.NONE));

        session.resume();
        session.later(60_000);
        session.stop(StopReason.TIRED);
        assertThat(session.over().outcomes().getFirst().playedMillis()).isEqualTo(6_000);
    }

    @Test
    void aClockThatGoesBackwardsMovesNothing() {
        session.begin();
        session.run(9_000);
        session.later(-4_000);
        session.tick();
        assertThat(session.position()).isEqualTo(9_000);
        session.later(1_000);
        session.pause();
        assertThat(session.position()).isEqualTo(9_000);
        session.resume();
        session.later(-500);
        session.stop(StopReason.TIME);

        assertThat(session.over().outcomes().getFirst().playedMillis()).isEqualTo(6_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, Long.MAX_VALUE - 2_000_000_000L})
    void theTickerMayBeginAnywhereAndOverflow(long nanos) {
        PlayedSession elsewhere = new PlayedSession(timeline, nanos);
        elsewhere.begin();
        elsewhere.run(5_000);
        assertThat(elsewhere.position()).isEqualTo(5_000);
        elsewhere.later(4_000);
        elsewhere.tick();

        assertThat(elsewhere.position()).isEqualTo(9_000);
    }

    @Test
    void overIsFinal() {
        session.begin();
        session.run(5_000);
        session.stop(StopReason.PAIN);
        Over over = session.over();
        session.begin();
        session.run(1_000);
        session.resume();
        session.pause();
        session.skip();
        session.stop(StopReason.TIME);

        assertThat(session.state()).isEqualTo(over);
    }

    /// Ten minutes of frames of any length up to a second, with another tempo and a repeat between: the position is the
    /// time that passed, to the millisecond, because frames are not added up.
    @Test
    void tenMinutesOfIrregularFramesDriftByNothing() {
        Random random = new Random(10);
        PlayedSession played = new PlayedSession(TimelineCompiler.compile(routine(breathe(PATTERN, 900, 0))));
        played.begin();
        long nanos = 0;
        while (nanos < 600_000_000_000L) {
            long frame = random.nextInt(40) == 0 ? random.nextLong(1_000_000_000) : random.nextLong(34_000_000);
            nanos += frame;
            played.laterNanos(frame);
            played.tick();
            if (random.nextInt(1_000) == 0) {
                played.faster();
                played.repeat();
            }
            assertThat(played.position()).isEqualTo(nanos / 1_000_000);
        }
    }

    private ItemOutcome outcome(int index, Status status, long playedMillis) {
        Timeline.PlannedItem item = timeline.items().get(index);
        return new ItemOutcome(index, item.exercise().id(), 1, status, playedMillis, item.plannedMillis());
    }
}
