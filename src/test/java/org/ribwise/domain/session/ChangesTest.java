package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Leeway;

/// What a person changes while a session runs.
///
/// The session: 3 s get ready, 20 s breathing; 10 s rest, 3 s get ready, 7 s stretch; 3 s get ready, 10 s
/// breathing.
class ChangesTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final Timeline plan = TimelineCompiler.compile(
            routine(breathe(PATTERN, 20, 10), stretch(false, 1, 1, 0), breathe(PATTERN, 10, 0)));
    private final PlayedSession session = new PlayedSession(plan);

    @Test
    void anExerciseIsRepeatedOnceMoreAfterItEndsAndAskedTwiceItIsNot() {
        play(8_000);
        session.repeat();
        assertThat(places()).containsExactly(0, 0, 1, 2);
        assertThat(session.position()).isEqualTo(8_000);
        assertThat(session.timeline().breathAt(8_000)).contains(new PacedBreath.Repeated(PATTERN, 5_000));

        session.repeat();
        assertThat(places()).containsExactly(0, 1, 2);
        session.repeat();
        session.run(15_000 + 10_000 + 3_000 + 20_000);
        assertThat(session.state().outcomes())
                .extracting(outcome -> outcome.status())
                .containsExactly(Status.COMPLETED, Status.COMPLETED);
    }

    @Test
    void restartedAnExerciseBeginsWithGetReadyAndWhatWasPlayedIsKept() {
        play(8_000);
        session.restart();

        assertThat(session.position()).isEqualTo(8_000);
        assertThat(session.step().activity()).isEqualTo(new Activity.GetReady());
        assertThat(places()).containsExactly(0, 0, 1, 2);
        assertThat(session.state().outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(Status.SKIPPED);
            assertThat(outcome.playedMillis()).isEqualTo(5_000);
        });
        session.run(3_000 + 20_000);
        assertThat(session.state().outcomes()).last().satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(Status.COMPLETED);
            assertThat(outcome.playedMillis()).isEqualTo(20_000);
        });
    }

    @Test
    void restartedBeforeItBeganNothingIsKeptOfIt() {
        play(2_000);
        session.restart();

        assertThat(places()).containsExactly(0, 1, 2);
        assertThat(session.state().outcomes()).isEmpty();
        assertThat(session.step().endMillis()).isEqualTo(5_000);
    }

    @Test
    void thePreviousExerciseIsFollowedByTheOneThatWasLeftAndBeforeTheFirstThereIsNone() {
        play(23_000 + 13_000 + 2_000);
        session.previous();
        assertThat(places()).containsExactly(0, 1, 0, 1, 2);
        assertThat(session.timeline().itemAt(session.position()).place()).isZero();

        session.run(5_000);
        session.previous();
        assertThat(places()).as("it begins again").containsExactly(0, 1, 0, 0, 1, 2);
    }

    @Test
    void theEasierVariantTakesThePlaceOfAStretchFromItsStartAndIsRecordedAsWhatWasPlayed() {
        ExerciseLibrary library = SampleRoutines.shipped();
        Routine hard =
                Routine.single(library.exercise(new ExerciseId("st-bird-dog")).orElseThrow());
        PlayedSession played = new PlayedSession(
                new SessionMachine(
                        TimelineCompiler.compile(hard), new Leeway(new Envelope(library), Profile.NONE, Allowance.ALL)),
                0);
        played.begin();
        played.run(20_000);
        played.easier();

        assertThat(played.step().activity()).isEqualTo(new Activity.GetReady());
        assertThat(played.timeline().items())
                .extracting(item -> item.exercise().id().value())
                .containsExactly("st-bird-dog", "st-bird-dog-slide");
        played.run(600_000);
        assertThat(played.over().outcomes())
                .extracting(outcome -> outcome.exercise().value() + " " + outcome.status())
                .containsExactly("st-bird-dog SKIPPED", "st-bird-dog-slide COMPLETED");
    }

    @Test
    void withoutAnEasierVariantItSaysSoAndNothingChanges() {
        play(8_000);
        SessionState before = session.state();
        session.easier();

        assertThat(session.state()).isEqualTo(before);
        assertThat(session.refusal(SessionEvent.Easier::new)).contains(NotNow.NO_EASIER);
        assertThat(session.refusal(SessionEvent.Restart::new)).isEmpty();
    }

    @Test
    void insideTheActiveCycleAPartIsSkippedAndWhatIsPacedAfterItBeginsWithGetReady() {
        PlayedSession played = new PlayedSession(TimelineCompiler.compile(routine(SampleParts.activeCycle(2))));
        played.begin();
        played.run(3_000 + 5_000);
        played.skip();
        assertThat(played.state().outcomes()).isEmpty();
        assertThat(played.step().activity()).isEqualTo(new Activity.GetReady());
        played.run(3_000);
        assertThat(played.step().activity()).isInstanceOf(Activity.Breathe.class);
        played.run(1_000);
        played.skip();
        assertThat(played.step().isOwnRhythm()).isTrue();
        played.skip();
        played.run(3_000);
        assertThat(played.step().activity()).isInstanceOf(Activity.Act.class);
        played.skip();
        assertThat(played.step().isOwnRhythm()).as("rest after the huffs").isTrue();
        played.skip();
        assertThat(played.step().round()).contains(new Activity.Round(2, 2));
    }

    @Test
    void skippedOnItsLastExerciseASessionEndsWithTheBreathThatIsInProgress() {
        PlayedSession last = new PlayedSession(TimelineCompiler.compile(routine(breathe(PATTERN, 60, 0))));
        last.begin();
        last.run(3_000 + 12_000);
        last.skip();
        assertThat(last.state()).isInstanceOf(SessionState.Playing.class);
        assertThat(last.timeline().totalMillis()).isEqualTo(23_000);
        assertThat(last.timeline().breathAt(last.position())).contains(new PacedBreath.Repeated(PATTERN, 12_000));
        last.skip();
        last.run(8_000);

        assertThat(last.over().ending()).isEqualTo(new SessionEnding.Completed());
        assertThat(last.over().positionMillis()).isEqualTo(23_000);
        assertThat(last.over().outcomes().getFirst().status()).isEqualTo(Status.SKIPPED);
    }

    @Test
    void whatIsChangedInAPauseDoesNotStartTheClock() {
        play(8_000);
        session.pause();
        session.restart();
        session.repeat();
        session.previous();
        session.later(60_000);

        assertThat(session.state()).isInstanceOf(SessionState.Paused.class);
        assertThat(session.position()).isEqualTo(8_000);
        session.resume();
        assertThat(session.step().activity()).isEqualTo(new Activity.GetReady());
    }

    private List<Integer> places() {
        return session.timeline().items().stream()
                .map(Timeline.PlannedItem::place)
                .toList();
    }

    private void play(long millis) {
        session.begin();
        session.run(millis);
    }
}
