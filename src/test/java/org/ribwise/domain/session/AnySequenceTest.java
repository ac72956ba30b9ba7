package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;

/// Ten thousand random sequences of events: whatever a person, a pet on the keyboard or a sleeping computer does, the
/// session is in a defined state.
class AnySequenceTest {

    private static final int SEQUENCES = 10_000;
    private static final int MOST_EVENTS = 60;
    private static final long FIRST_SEED = 42;
    private static final long NANOS = 1_000_000;

    private final List<Timeline> timelines = List.of(
            TimelineCompiler.compile(SampleRoutines.chairCalm()),
            TimelineCompiler.compile(routine(
                    breathe(new BreathPattern(2_500, 0, 3_500, 0), 20, 5),
                    stretch(true, 2, 2, 8),
                    stretch(false, 1, 1, 0),
                    breathe(new BreathPattern(4_000, 4_000, 4_000, 4_000), 1, 0))),
            TimelineCompiler.compile(routine(breathe(new BreathPattern(500, 0, 500, 0), 1, 0))));

    @Test
    void theSessionIsAlwaysInADefinedStateAndCountsNoTimeThatDidNotPass() {
        int over = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            over += play(seed) instanceof SessionState.Over ? 1 : 0;
        }
        assertThat(over).as("many sequences end, many do not").isBetween(SEQUENCES / 10, SEQUENCES * 9 / 10);
    }

    private SessionState play(long seed) {
        Random random = new Random(seed);
        Timeline timeline = timelines.get(random.nextInt(timelines.size()));
        PlayedSession session = new PlayedSession(timeline, random.nextLong());
        long wallNanos = 0;
        int events = 1 + random.nextInt(MOST_EVENTS);
        for (int i = 0; i < events; i++) {
            SessionState before = session.state();
            long position = session.position();
            long nanos = passing(random);
            session.laterNanos(nanos);
            wallNanos += Math.max(0, nanos);
            happen(session, random);
            int event = i;
            Supplier<String> story = () -> "seed " + seed + ", event " + event + ", " + session.state();
            assertThat(session.position()).as(story).isBetween(position, timeline.totalMillis());
            assertFollows(before, session, story);
            if (!session.state().outcomes().equals(before.outcomes())) {
                assertOutcomes(timeline, session, story);
            }
            assertThat(countedMillis(timeline, session) * NANOS).as(story).isLessThanOrEqualTo(wallNanos);
        }
        return session.state();
    }

    /// Mostly frames; sometimes a lost second, an absence, or a clock that steps back.
    private static long passing(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> -random.nextLong(10_000 * NANOS);
            case 2 -> SessionMachine.AWAY_NANOS + random.nextLong(86_400_000 * NANOS);
            case 3, 4, 5, 6, 7 -> random.nextLong(SessionMachine.AWAY_NANOS + 1);
            default -> random.nextLong(50 * NANOS);
        };
    }

    private static void happen(PlayedSession session, Random random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> session.begin();
            case 3, 4 -> session.pause();
            case 5, 6, 7 -> session.resume();
            case 8, 9 -> session.skip();
            case 10 -> stopSometimes(session, random);
            default -> session.tick();
        }
    }

    private static void stopSometimes(PlayedSession session, Random random) {
        StopReason[] reasons = StopReason.values();
        if (random.nextInt(4) == 0) {
            session.stop(reasons[random.nextInt(reasons.length)]);
        } else {
            session.tick();
        }
    }

    private static void assertFollows(SessionState before, PlayedSession session, Supplier<String> story) {
        SessionState now = session.state();
        switch (before) {
            case SessionState.Ready _ ->
                assertThat(now).as(story).isInstanceOfAny(SessionState.Ready.class, SessionState.Playing.class);
            case SessionState.Playing _, SessionState.Paused _ ->
                assertThat(now).as(story).isNotInstanceOf(SessionState.Ready.class);
            case SessionState.Over over -> assertThat(now).as(story).isEqualTo(over);
        }
        List<ItemOutcome> known = before.outcomes();
        assertThat(now.outcomes().size()).as(story).isGreaterThanOrEqualTo(known.size());
        assertThat(now.outcomes().subList(0, known.size())).as(story).isEqualTo(known);
    }

    private static void assertOutcomes(Timeline timeline, PlayedSession session, Supplier<String> story) {
        List<ItemOutcome> outcomes = session.state().outcomes();
        assertThat(outcomes.stream().map(ItemOutcome::index))
                .as(story)
                .containsExactlyElementsOf(
                        IntStream.range(0, outcomes.size()).boxed().toList());
        for (ItemOutcome outcome : outcomes) {
            long planned = timeline.items().get(outcome.index()).plannedMillis();
            assertThat(outcome.plannedMillis()).as(story).isEqualTo(planned);
            if (outcome.status() == Status.COMPLETED) {
                assertThat(outcome.playedMillis())
                        .as(story)
                        .isBetween(planned - restMillis(timeline, outcome), planned);
            }
        }
        if (session.state() instanceof SessionState.Over over) {
            boolean completed = over.ending() instanceof SessionEnding.Completed;
            boolean stopped = outcomes.stream().anyMatch(outcome -> outcome.status() == Status.STOPPED);
            assertThat(completed && stopped).as(story).isFalse();
            assertThat(!completed || outcomes.size() == timeline.items().size())
                    .as(story)
                    .isTrue();
        }
    }

    /// Rests between sets may be skipped, and nothing else of an exercise that is completed.
    private static long restMillis(Timeline timeline, ItemOutcome outcome) {
        return timeline.steps().stream()
                .filter(step -> step.item() == outcome.index() && step.activity() instanceof Activity.SetRest)
                .mapToLong(Step::lengthMillis)
                .sum();
    }

    /// What was played of every exercise, with the one in progress.
    private static long countedMillis(Timeline timeline, PlayedSession session) {
        List<ItemOutcome> outcomes = session.state().outcomes();
        long played = outcomes.stream().mapToLong(ItemOutcome::playedMillis).sum();
        if (outcomes.size() == timeline.items().size() || session.state() instanceof SessionState.Over) {
            return played;
        }
        long start = timeline.items().get(outcomes.size()).startMillis();
        long leftOut = session.state() instanceof SessionState.Playing playing
                ? playing.credit().leftOutMillis()
                : session.state() instanceof SessionState.Paused paused
                        ? paused.credit().leftOutMillis()
                        : 0;
        return played + Math.max(0, session.position() - start - leftOut);
    }
}
