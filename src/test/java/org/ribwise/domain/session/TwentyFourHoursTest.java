package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.SessionState.Over;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Playing;

/// The pacer's phase at time t is a function of the clock: after a lost second or a suspended machine it shows
/// the right phase at once; after a pause it counts three seconds and begins the breath anew.
///
/// A session of more than 24 hours is played through late frames, lost seconds, pauses and absences of up to a
/// day. The test keeps its own account of the time that counts, and works out the phase from it by plain
/// arithmetic on the numbers below; it never asks the timeline.
@Execution(ExecutionMode.CONCURRENT)
class TwentyFourHoursTest {

    private static final long DAY_MILLIS = 24L * 60 * 60 * 1_000;
    private static final long NANOS = 1_000_000;
    private static final long HOUR_SECONDS = 3_600;

    /// In, hold, out, hold in milliseconds; one hour each, one after another, until more than a day is full.
    private static final int[][] PATTERNS = {
        {2_000, 0, 3_000, 0},
        {2_500, 0, 3_500, 0},
        {4_000, 4_000, 4_000, 4_000},
        {2_000, 0, 3_000, 1_000},
        {3_300, 700, 5_100, 0},
    };

    private static final List<BreathPhase> PHASES =
            List.of(BreathPhase.IN, BreathPhase.HOLD_IN, BreathPhase.OUT, BreathPhase.HOLD_OUT);

    private static final int HOURS = 25;
    private static final long REST_MILLIS = 10_000;
    private static final long READY_MILLIS = SampleRoutines.READY_SECONDS * 1_000L;

    private final PlayedSession session = new PlayedSession(TimelineCompiler.compile(dayAndMore()));

    /// Milliseconds of the plan that were done when the clock was last started: the breath that a pause
    /// interrupted is not among them.
    private long plannedMillis;

    /// Get-ready that was still to come when the clock was last started.
    private long readyMillis;

    /// Whole milliseconds that counted until the last pause.
    private long settledMillis;

    /// Nanoseconds since the clock was last started, as far as the person saw them.
    private long runningNanos;

    private long observations;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_260_401, 987_654_321})
    void afterAnyInterruptionThePhaseIsRightAtOnce(long seed) {
        Random random = new Random(seed);
        session.begin();
        while (counted() < DAY_MILLIS) {
            switch (random.nextInt(100)) {
                case 0 -> pause(random);
                case 1 -> absence(random);
                case 2, 3, 4, 5 -> frame(1_000 * NANOS + random.nextLong(4_000 * NANOS + 1));
                default -> frame(random.nextLong(1_500 * NANOS));
            }
            assertThat(session.state()).as("seed %s", seed).isInstanceOf(Playing.class);
            assertRightPhase(seed);
        }
        assertThat(observations).isGreaterThan(50_000);
        assertThat(session.state()).isNotInstanceOf(Over.class);
    }

    private void frame(long nanos) {
        session.laterNanos(nanos);
        session.tick();
        runningNanos += nanos;
    }

    private void pause(Random random) {
        session.pause();
        settle();
        session.laterNanos(random.nextLong(DAY_MILLIS) * NANOS + random.nextInt(1_000_000));
        session.tick();
        assertThat(session.position()).isEqualTo(settledMillis);
        session.resume();
    }

    private void absence(Random random) {
        session.laterNanos(SessionMachine.AWAY_NANOS + 1 + random.nextLong(DAY_MILLIS * NANOS));
        session.tick();
        settle();
        assertThat(session.state()).isInstanceOfSatisfying(Paused.class, paused -> {
            assertThat(paused.cause()).isEqualTo(Paused.PauseCause.AWAY);
            assertThat(paused.positionMillis()).isEqualTo(settledMillis);
        });
        session.resume();
    }

    /// A pause keeps whole milliseconds, and leads back to the beginning of a breath.
    private void settle() {
        long planned = planned();
        boolean counting = runningNanos / NANOS < readyMillis;
        settledMillis += runningNanos / NANOS;
        runningNanos = 0;
        int hour = hourOf(planned);
        long within = planned - begins(hour);
        long leadIn = leadIn(hour);
        if (within >= leadIn) {
            plannedMillis = planned - (within - leadIn) % cycle(PATTERNS[hour % PATTERNS.length]);
            readyMillis = READY_MILLIS;
        } else if (within > leadIn - READY_MILLIS) {
            plannedMillis = begins(hour) + leadIn - READY_MILLIS;
            readyMillis = 0;
        } else {
            plannedMillis = planned;
            readyMillis = counting ? READY_MILLIS : 0;
        }
    }

    /// Milliseconds of the plan that are done.
    private long planned() {
        return plannedMillis + Math.max(0, runningNanos / NANOS - readyMillis);
    }

    private static int hourOf(long planned) {
        int hour = 0;
        while (planned >= begins(hour) + length(hour)) {
            hour++;
        }
        return hour;
    }

    private static long begins(int hour) {
        long begins = 0;
        for (int i = 0; i < hour; i++) {
            begins += length(i);
        }
        return begins;
    }

    private static long leadIn(int hour) {
        return (hour == 0 ? 0 : REST_MILLIS) + READY_MILLIS;
    }

    private long counted() {
        return settledMillis + runningNanos / NANOS;
    }

    private void assertRightPhase(long seed) {
        long counted = counted();
        assertThat(session.position()).as("position, seed %s", seed).isEqualTo(counted);
        int hour = hourOf(planned());
        long left = planned() - begins(hour);
        long leadIn = leadIn(hour);
        Timeline timeline = session.timeline();
        var breath = timeline.breathAt(session.position());
        if (left < leadIn || runningNanos / NANOS < readyMillis) {
            assertThat(breath).as("no breath at %s ms, seed %s", counted, seed).isEmpty();
            return;
        }
        int[] pattern = PATTERNS[hour % PATTERNS.length];
        BreathMoment moment = breath.orElseThrow().moment();
        long within = (left - leadIn) % cycle(pattern);
        int phase = 0;
        while (within >= pattern[phase]) {
            within -= pattern[phase];
            phase++;
        }
        assertThat(moment.phase()).as("at %s ms, seed %s", counted, seed).isEqualTo(PHASES.get(phase));
        assertThat(moment.elapsedMillis())
                .as("at %s ms, seed %s", counted, seed)
                .isEqualTo(within);
        assertThat(timeline.breathCountAt(session.position()).orElseThrow().breath())
                .isEqualTo((left - leadIn) / cycle(pattern) + 1);
        observations++;
    }

    /// Rest, get ready, and an hour rounded up to whole breaths.
    private static long length(int hour) {
        long cycle = cycle(PATTERNS[hour % PATTERNS.length]);
        long breaths = (HOUR_SECONDS * 1_000 + cycle - 1) / cycle;
        return leadIn(hour) + breaths * cycle;
    }

    private static long cycle(int[] pattern) {
        return (long) pattern[0] + pattern[1] + pattern[2] + pattern[3];
    }

    private static Routine dayAndMore() {
        Routine.Item[] hours = new Routine.Item[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            int[] p = PATTERNS[hour % PATTERNS.length];
            hours[hour] =
                    breathe(new BreathPattern(p[0], p[1], p[2], p[3]), (int) HOUR_SECONDS, (int) (REST_MILLIS / 1_000));
        }
        return SampleRoutines.routine(hours);
    }
}
