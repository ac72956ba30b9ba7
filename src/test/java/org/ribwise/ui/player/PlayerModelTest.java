package org.ribwise.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.NotedLog;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel.Mode;

/// What the buttons of the player do.
///
/// The session: 3 s get ready, 20 s breathing; 10 s rest, 3 s get ready, 10 s breathing.
@Execution(ExecutionMode.CONCURRENT)
class PlayerModelTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final List<Change> CHANGES = List.of(Change.values());
    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final Timeline timeline = Timelines.of(routine(breathe(PATTERN, 20, 10), breathe(PATTERN, 10, 0)));
    private final List<SessionState.Over> overs = new ArrayList<>();
    private MovedClock time = new MovedClock();
    private NotedLog log = new NotedLog();
    private PlayerModel model = player();

    private PlayerModel player() {
        NotedLog noted = log;
        RunningSession session = PlayedSessions.of(
                timeline,
                new SessionId(new UUID(1, 2)),
                time.clock(),
                entry -> entry.accept(noted),
                SessionSound.SILENT);
        return new PlayerModel(session, WORDS, (played, over) -> overs.add(over));
    }

    @Test
    void itShowsTheFirstStepBeforeItBegins() {
        assertThat(model.frame().get().positionMillis()).isZero();
        assertThat(model.frame().get().caption().headline()).isEqualTo("Get ready");
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void theFrameIsWhatTheClockSays() {
        play(8_500);
        PlayerFrame frame = model.frame().get();

        assertThat(frame.positionMillis()).isEqualTo(8_500);
        assertThat(frame.elapsedMillis()).isEqualTo(5_500);
        assertThat(frame.breath().orElseThrow().elapsedMillis()).isEqualTo(5_500);
        assertThat(frame.caption().headline()).isEqualTo("Breathe out");
        assertThat(frame.caption().secondsLeft()).isEqualTo(5);
    }

    @Test
    void pausedItStandsAndGoesOnFromThere() {
        play(8_000);
        model.pauseOrResume();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED);
        time.run(30_000, model::refresh);
        assertThat(model.frame().get().positionMillis()).isEqualTo(8_000);

        model.pauseOrResume();
        assertThat(model.mode().get()).isEqualTo(Mode.PLAYING);
        time.run(1_000, model::refresh);
        assertThat(model.frame().get().positionMillis()).isEqualTo(9_000);
    }

    @Test
    void afterAnAbsenceItSaysSoAndGoesOnWhenAsked() {
        play(8_000);
        time.later(60_000);
        model.refresh();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED_AWAY);
        assertThat(model.frame().get().positionMillis()).isEqualTo(8_000);

        model.pauseOrResume();
        assertThat(model.mode().get()).isEqualTo(Mode.PLAYING);
    }

    @Test
    void whileItAsksWhyNothingMovesResumesOrSkips() {
        play(8_000);
        time.later(700);
        model.askWhyOrReturn();
        assertThat(model.mode().get()).isEqualTo(Mode.ASKING_WHY);
        assertThat(model.frame().get().positionMillis()).as("stopped at once").isEqualTo(8_700);

        time.run(30_000, model::refresh);
        model.pauseOrResume();
        model.skip();
        assertThat(model.mode().get()).isEqualTo(Mode.ASKING_WHY);
        assertThat(model.frame().get().positionMillis()).isEqualTo(8_700);
        assertThat(overs).isEmpty();
    }

    @Test
    void askedASecondTimeItReturnsPaused() {
        play(8_000);
        model.askWhyOrReturn();
        model.askWhyOrReturn();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED);
        time.run(5_000, model::refresh);
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED);
        assertThat(model.frame().get().positionMillis()).isEqualTo(8_000);

        model.askWhyOrReturn();
        assertThat(model.mode().get()).isEqualTo(Mode.ASKING_WHY);
    }

    @Test
    void askedAfterAnAbsenceItReturnsToTheAbsence() {
        play(8_000);
        time.later(60_000);
        model.refresh();
        model.askWhyOrReturn();
        assertThat(model.mode().get()).isEqualTo(Mode.ASKING_WHY);
        model.askWhyOrReturn();

        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED_AWAY);
    }

    @Test
    void keepGoingPlaysOnAndMeansNothingElsewhere() {
        play(8_000);
        model.keepGoing();
        assertThat(model.mode().get()).isEqualTo(Mode.PLAYING);
        model.askWhyOrReturn();
        model.keepGoing();
        assertThat(model.mode().get()).isEqualTo(Mode.PLAYING);
        model.pauseOrResume();
        model.keepGoing();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED);
    }

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void aStopIsToldOnceWithItsReason(StopReason reason) {
        play(8_000);
        model.askWhyOrReturn();
        model.stop(reason);
        model.stop(StopReason.OTHER);
        model.refresh();
        model.skip();
        model.askWhyOrReturn();
        model.pauseOrResume();
        model.keepGoing();

        assertThat(model.mode().get()).isEqualTo(Mode.OVER);
        assertThat(overs).hasSize(1);
        assertThat(overs.getFirst().ending()).isEqualTo(new SessionEnding.Stopped(reason));
        assertThat(overs.getFirst().outcomes().getFirst().playedMillis()).isEqualTo(5_000);
    }

    @Test
    void theEndIsToldOnceAlsoWhenEscIsPressedAtThatMoment() {
        play(45_900);
        time.later(200);
        model.askWhyOrReturn();
        model.refresh();
        model.askWhyOrReturn();

        assertThat(model.mode().get()).isEqualTo(Mode.OVER);
        assertThat(overs).hasSize(1);
        assertThat(overs.getFirst().ending()).isEqualTo(new SessionEnding.Completed());
    }

    @Test
    void skippedInAPauseItStaysPausedAndShowsTheNewPlace() {
        play(8_000);
        model.pauseOrResume();
        model.skip();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED);
        assertThat(model.frame().get().positionMillis()).isEqualTo(8_000);
        assertThat(model.frame().get().caption().headline()).isEqualTo("Rest");

        model.skip();
        assertThat(model.frame().get().caption().headline()).isEqualTo("Get ready");
        model.skip();
        assertThat(overs).hasSize(1);
    }

    @Test
    void aChangeIsAnsweredInOneSentenceThatGoesByItself() {
        play(8_000);
        model.change(Change.REPEAT);
        assertThat(model.note().get()).isEqualTo("This exercise comes once more after it ends.");
        model.change(Change.REPEAT);
        assertThat(model.note().get()).isEqualTo("This exercise is played once.");
        time.run(7_000, model::refresh);
        assertThat(model.note().get()).isEmpty();

        model.change(Change.RESTART);
        assertThat(model.note().get()).isEqualTo("From the beginning.");
        model.pauseOrResume();
        assertThat(model.note().get()).isEmpty();
    }

    @Test
    void whatIsNotPossibleSaysWhyNotAndItsButtonIsOff() {
        play(8_000);
        assertThat(model.possible().get())
                .containsExactlyInAnyOrder(Change.FASTER, Change.REPEAT, Change.RESTART, Change.PREVIOUS);
        model.change(Change.SLOWER);
        assertThat(model.note().get()).isEqualTo("This is the slowest breath that suits you.");
        model.change(Change.EASIER);
        assertThat(model.note().get()).isEqualTo("There is no easier way to do this exercise for you.");

        model.change(Change.FASTER);
        assertThat(model.note().get()).isEqualTo("From the next breath: in for 3.8, out for 5.7.");
        time.run(6_000, model::refresh);
        assertThat(model.possible().get()).as("in the last breath").doesNotContain(Change.SLOWER, Change.FASTER);
    }

    @Test
    void whileItAsksWhyNothingIsChanged() {
        play(8_000);
        model.askWhyOrReturn();
        model.change(Change.RESTART);

        assertThat(model.mode().get()).isEqualTo(Mode.ASKING_WHY);
        assertThat(log.count(NotedLog.Entry.Item.class)).isZero();
    }

    @Test
    void whateverIsPressedTheModeFitsTheSessionAndItEndsOnce() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            overs.clear();
            time = new MovedClock();
            log = new NotedLog();
            model = player();
            model.begin(Ratings.MISSING);
            long position = 0;
            for (int i = 0; i < 50; i++) {
                time.later(random.nextInt(12) == 0 ? random.nextLong(86_400_000) : random.nextLong(3_000));
                press(random);
                long now = model.frame().get().positionMillis();
                assertThat(now).as("seed %s", seed).isGreaterThanOrEqualTo(position);
                position = now;
            }
            boolean over = model.mode().get() == Mode.OVER;
            assertThat(overs).as("seed %s", seed).hasSize(over ? 1 : 0);
            assertThat(log.count(NotedLog.Entry.Started.class)).isEqualTo(1);
            assertThat(log.count(NotedLog.Entry.Ended.class))
                    .as("seed %s", seed)
                    .isEqualTo(over ? 1 : 0);
        }
    }

    private void press(Random random) {
        switch (random.nextInt(16)) {
            case 0, 1 -> model.pauseOrResume();
            case 2, 3 -> model.askWhyOrReturn();
            case 4 -> model.keepGoing();
            case 5 -> model.skip();
            case 7, 8 -> model.change(CHANGES.get(random.nextInt(CHANGES.size())));
            case 6 -> {
                if (model.mode().get() == Mode.ASKING_WHY) {
                    model.stop(StopReason.TIRED);
                }
            }
            default -> model.refresh();
        }
    }

    private void play(long millis) {
        model.begin(Ratings.MISSING);
        time.run(millis, model::refresh);
        assertThat(model.mode().get()).isEqualTo(Mode.PLAYING);
    }
}
