package org.ribwise.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.NotedLog.Entry;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timeline;

/// A session that the program did not see the end of goes on as the person had asked for.
class ContinuedSessionTest {

    private static final Routine CONTROL = Routine.single(
            SampleRoutines.shipped().exercise(new ExerciseId("br-control")).orElseThrow());

    private final MovedClock time = new MovedClock();
    private final NotedLog log = new NotedLog();
    private final Coach coach = new Coach(
            new Envelope(SampleRoutines.shipped()),
            () -> Profile.NONE,
            time.clock(),
            entry -> entry.accept(log),
            () -> new UUID(1, 2),
            SessionSound.SILENT);

    @Test
    void theTempoAndOnceMoreAreAskedForAgain() {
        RunningSession session = begun();
        session.change(Change.SLOWER);
        session.change(Change.SLOWER);
        session.change(Change.REPEAT);
        time.run(20_000, session::tick);
        BreathPattern slow = ahead(session);

        RunningSession next = continued();
        assertThat(ahead(next)).isEqualTo(slow).isNotEqualTo(ahead(begun()));
        assertThat(next.timeline().items())
                .extracting(Timeline.PlannedItem::place)
                .containsExactly(0, 0);
    }

    /// However often the program ends.
    @Test
    void theyAreStillKnownAfterTheNextEnd() {
        RunningSession session = begun();
        session.change(Change.SLOWER);
        time.run(20_000, session::tick);
        BreathPattern slow = ahead(session);
        RunningSession second = continued();
        second.resume();
        time.run(20_000, second::tick);

        assertThat(ahead(continued())).isEqualTo(slow);
    }

    @Test
    void whatWasTakenBackIsNotAskedForAgain() {
        RunningSession session = begun();
        BreathPattern usual = ahead(session);
        session.change(Change.SLOWER);
        session.change(Change.FASTER);
        session.change(Change.REPEAT);
        session.change(Change.REPEAT);
        time.run(20_000, session::tick);

        assertThat(ahead(continued())).isEqualTo(usual);
        assertThat(continued().timeline().items()).hasSize(1);
    }

    @Test
    void anExerciseThatBeginsAnewHasItsOwnTempo() {
        RunningSession session = begun();
        BreathPattern usual = ahead(session);
        session.change(Change.SLOWER);
        time.run(20_000, session::tick);
        session.change(Change.RESTART);
        time.run(20_000, session::tick);

        assertThat(ahead(continued())).isEqualTo(usual);
    }

    private RunningSession begun() {
        RunningSession session = coach.prepare(coach.fit(CONTROL), pass()).orElseThrow();
        session.begin(Ratings.MISSING);
        time.run(30_000, session::tick);
        return session;
    }

    /// As the next program finds it.
    private RunningSession continued() {
        Entry.Started started = log.entries().stream()
                .filter(Entry.Started.class::isInstance)
                .map(Entry.Started.class::cast)
                .findFirst()
                .orElseThrow();
        List<ItemOutcome> outcomes = log.entries().stream()
                .filter(Entry.Item.class::isInstance)
                .map(entry -> ((Entry.Item) entry).outcome())
                .toList();
        Unfinished unfinished =
                new Unfinished(started.start(), outcomes, log.checkpoints().getLast());
        return coach.prepare(unfinished, Optional.of(CONTROL), pass()).orElseThrow();
    }

    private GatePass pass() {
        return PlayedSessions.pass(time.clock().time());
    }

    /// The breath after the present step, where no half-played one is in the way.
    private static BreathPattern ahead(RunningSession session) {
        Timeline timeline = session.timeline();
        int item = timeline.itemAt(session.positionMillis()).index();
        return timeline.steps().stream()
                .filter(step -> step.item() == item && step.endMillis() > session.positionMillis())
                .map(step -> step.activity())
                .filter(Activity.Breathe.class::isInstance)
                .map(activity -> ((Activity.Breathe) activity).pattern())
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
