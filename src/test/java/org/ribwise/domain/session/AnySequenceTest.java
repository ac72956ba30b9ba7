package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Leeway;

/// Ten thousand random sequences of events: whatever a person, a pet on the keyboard or a sleeping computer does,
/// the session is in a defined state, counted time never runs backwards, no breath leaves the envelope, and the
/// session ends on an out-breath.
@Execution(ExecutionMode.CONCURRENT)
class AnySequenceTest {

    private static final int SEQUENCES = 10_000;
    private static final int MOST_EVENTS = 60;
    private static final long FIRST_SEED = 42;
    private static final long NANOS = 1_000_000;

    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();

    private final List<Timeline> timelines = List.of(
            TimelineCompiler.compile(SampleRoutines.chairCalm()),
            alone("br-acbt"),
            alone("br-papworth"),
            alone("st-bird-dog"),
            alone("br-paced6"),
            TimelineCompiler.compile(routine(
                    SampleParts.activeCycle(2), SampleParts.item(1, 0, Limits.NONE, SampleParts.controlPause()))),
            TimelineCompiler.compile(routine(
                    breathe(new BreathPattern(2_500, 0, 3_500, 0), 20, 5),
                    stretch(true, 2, 2, 8),
                    stretch(false, 1, 1, 0),
                    breathe(new BreathPattern(4_000, 4_000, 4_000, 4_000), 1, 0))),
            TimelineCompiler.compile(routine(breathe(new BreathPattern(500, 0, 500, 0), 1, 0))));

    private final Leeway leeway = new Leeway(new Envelope(SHIPPED), Profile.NONE, Allowance.ALL);
    private final Map<String, Integer> reached = new HashMap<>();

    @Test
    void theSessionIsAlwaysInADefinedStateAndCountsNoTimeThatDidNotPass() {
        int over = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed++) {
            over += play(seed) instanceof SessionState.Over ? 1 : 0;
        }
        assertThat(over).as("many sequences end, many do not").isBetween(SEQUENCES / 10, SEQUENCES * 9 / 10);
        assertThat(reached).as("what happened at least once").containsKeys("tempo", "longer", "shorter", "end");
    }

    private SessionState play(long seed) {
        Random random = new Random(seed);
        Timeline plan = timelines.get(random.nextInt(timelines.size()));
        PlayedSession session = new PlayedSession(new SessionMachine(plan, leeway), random.nextLong());
        long wallNanos = 0;
        int events = 1 + random.nextInt(MOST_EVENTS);
        for (int i = 0; i < events; i++) {
            SessionState before = session.state();
            Timeline was = session.timeline();
            long position = session.position();
            long counted = countedMillis(session);
            long nanos = passing(random);
            session.laterNanos(nanos);
            wallNanos += Math.max(0, nanos);
            happen(session, random);
            int event = i;
            Supplier<String> story = () -> "seed " + seed + ", event " + event + ", after "
                    + before.getClass().getSimpleName() + " at " + position + ": " + told(session);
            assertThat(session.position())
                    .as(story)
                    .isBetween(position, session.timeline().totalMillis());
            assertFollows(before, session, story);
            assertSamePast(was, session.timeline(), session.position(), story);
            assertThat(countedMillis(session)).as(story).isGreaterThanOrEqualTo(counted);
            assertThat(countedMillis(session) * NANOS).as(story).isLessThanOrEqualTo(wallNanos);
            if (!session.timeline().equals(was)) {
                assertEnvelope(plan, session.timeline(), story);
                reached.merge(
                        session.timeline().totalMillis() < was.totalMillis() ? "shorter" : "longer", 1, Math::addExact);
            }
            if (!session.state().outcomes().equals(before.outcomes())) {
                assertOutcomes(session, story);
            }
            boolean seen = before instanceof SessionState.Playing && nanos <= SessionMachine.AWAY_NANOS;
            if (seen && session.state() instanceof SessionState.Over over) {
                assertEndOfBreath(over, story);
            }
        }
        return session.state();
    }

    private static String told(PlayedSession session) {
        return session.state().getClass().getSimpleName() + " at " + session.position() + " of "
                + session.timeline().steps().stream()
                        .map(step -> step.item() + ":"
                                + step.activity().getClass().getSimpleName() + " until " + step.endMillis())
                        .toList();
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
        switch (random.nextInt(32)) {
            case 0, 1, 2 -> session.begin();
            case 3, 4 -> session.pause();
            case 5, 6, 7 -> session.resume();
            case 8, 9 -> session.skip();
            case 10 -> stopSometimes(session, random);
            case 11, 12 -> session.slower();
            case 13, 14 -> session.faster();
            case 15 -> session.repeat();
            case 16 -> session.restart();
            case 17 -> session.previous();
            case 18 -> session.easier();
            case 19 -> session.away();
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

    /// What is behind the position stays as it was played, whatever is changed.
    private static void assertSamePast(Timeline was, Timeline now, long position, Supplier<String> story) {
        if (was.equals(now) || position == 0) {
            return;
        }
        for (Timeline.PlannedItem item : now.items()) {
            boolean known = item.index() < was.items().size() && item.leadInMillis() < position;
            if (known && item.startMillis() < position) {
                assertThat(now.playedMillis(item.index(), position))
                        .as(story)
                        .isEqualTo(was.playedMillis(item.index(), Math.min(position, was.totalMillis())));
            }
        }
    }

    /// No breath is quicker than 15 a minute or longer than the cap, unless its file already asks for it; no hold
    /// becomes longer.
    private void assertEnvelope(Timeline plan, Timeline now, Supplier<String> story) {
        List<BreathPattern> planned = patterns(plan);
        for (BreathPattern pattern : patterns(now)) {
            if (planned.contains(pattern)) {
                continue;
            }
            reached.merge("tempo", 1, Math::addExact);
            assertThat(pattern.cycleMillis()).as(story).isBetween(4_000, 19_000);
            assertThat(pattern.inMillis()).as(story).isLessThanOrEqualTo(5_000);
            assertThat(pattern.outMillis()).as(story).isLessThanOrEqualTo(8_000);
            assertThat(planned.stream()
                            .anyMatch(one -> one.holdInMillis() == pattern.holdInMillis()
                                    && one.holdOutMillis() == pattern.holdOutMillis()))
                    .as(story)
                    .isTrue();
        }
    }

    private static List<BreathPattern> patterns(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> step.activity() instanceof Activity.Breathe)
                .map(step -> ((Activity.Breathe) step.activity()).pattern())
                .distinct()
                .toList();
    }

    private static void assertOutcomes(PlayedSession session, Supplier<String> story) {
        List<ItemOutcome> outcomes = session.state().outcomes();
        assertThat(outcomes.stream().map(ItemOutcome::index))
                .as(story)
                .containsExactlyElementsOf(
                        IntStream.range(0, outcomes.size()).boxed().toList());
        for (ItemOutcome outcome : outcomes) {
            assertThat(outcome.exercise())
                    .as(story)
                    .isEqualTo(session.timeline()
                            .items()
                            .get(outcome.index())
                            .exercise()
                            .id());
        }
        if (session.state() instanceof SessionState.Over over) {
            boolean completed = over.ending() instanceof SessionEnding.Completed;
            boolean stopped = outcomes.stream().anyMatch(outcome -> outcome.status() == Status.STOPPED);
            assertThat(completed && stopped).as(story).isFalse();
            assertThat(!completed
                            || outcomes.size() == session.timeline().items().size())
                    .as(story)
                    .isTrue();
        }
    }

    /// A session that is played to its end or skipped to it is not cut in mid-breath; a stop is. Whoever was away
    /// has no breath in progress: get-ready would come next.
    private void assertEndOfBreath(SessionState.Over over, Supplier<String> story) {
        if (!(over.ending() instanceof SessionEnding.Completed) || over.positionMillis() == 0) {
            return;
        }
        boolean awayBefore = over.positionMillis() < over.timeline().totalMillis()
                && over.timeline().stepAt(over.positionMillis()).activity() instanceof Activity.GetReady;
        if (awayBefore) {
            return;
        }
        Step last = over.timeline().stepAt(over.positionMillis() - 1);
        reached.merge("end", 1, Math::addExact);
        if (last.activity() instanceof Activity.Breathe breathe) {
            assertThat((over.positionMillis() - last.startMillis())
                            % breathe.pattern().cycleMillis())
                    .as(story)
                    .isZero();
        }
        if (last.activity() instanceof Activity.Act act && act.beat().phase().isPresent()) {
            assertThat(act.fullnessTo()).as(story).isZero();
            assertThat(over.positionMillis()).as(story).isEqualTo(last.endMillis());
        }
    }

    /// What was played of every exercise, with the one in progress.
    private static long countedMillis(PlayedSession session) {
        List<ItemOutcome> outcomes = session.state().outcomes();
        long played = outcomes.stream().mapToLong(ItemOutcome::playedMillis).sum();
        Timeline timeline = session.timeline();
        int item = timeline.itemAt(session.position()).index();
        return item < outcomes.size() ? played : played + timeline.playedMillis(item, session.position());
    }

    private static Timeline alone(String id) {
        return TimelineCompiler.compile(
                Routine.single(SHIPPED.exercise(new ExerciseId(id)).orElseThrow()));
    }
}
