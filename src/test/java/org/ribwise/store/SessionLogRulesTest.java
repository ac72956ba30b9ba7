package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.SampleSessions.MORNING;
import static org.ribwise.store.SampleSessions.SOME;
import static org.ribwise.store.SampleSessions.completed;
import static org.ribwise.store.SampleSessions.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;

/// What the log does with reports that come twice, late, at the same time or about nothing.
class SessionLogRulesTest {

    @TempDir
    Path folder;

    private SqliteRecord store;
    private SessionLog log;

    @BeforeEach
    void open() {
        store = SqliteRecord.open(folder.resolve("record.db"));
        log = store.log();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saidTwiceTheFirstStartItemAndEndingAreKept() {
        SessionStart start = start(MORNING, SOME);
        ItemOutcome again = new ItemOutcome(0, new ExerciseId("br-control"), 1, ItemOutcome.Status.SKIPPED, 0, 60_000);
        log.started(start);
        log.started(
                new SessionStart(start.id(), MORNING.plusDays(1), new ExerciseId("br-control"), 1, 1, Ratings.MISSING));
        log.itemEnded(start.id(), completed(0), MORNING.plusMinutes(1));
        log.itemEnded(start.id(), again, MORNING.plusMinutes(2));
        log.ended(start.id(), new SessionEnding.Stopped(StopReason.TIRED), MORNING.plusMinutes(3));
        log.ended(start.id(), new SessionEnding.Completed(), MORNING.plusMinutes(4));

        assertThat(only().start()).isEqualTo(start);
        assertThat(only().outcomes()).containsExactly(completed(0));
        assertThat(only().ending()).contains(new SessionEnding.Stopped(StopReason.TIRED));
        assertThat(only().endedAt()).contains(MORNING.plusMinutes(3));
    }

    @Test
    void theCheckOutSaidTwiceKeepsTheSecondAlsoWhereItTookAnAnswerBack() {
        SessionStart start = start(MORNING, SOME);
        Ratings corrected = new Ratings(Map.of(BodyRegion.NECK, new Nrs(2)), Optional.empty());
        log.started(start);
        log.ended(start.id(), new SessionEnding.Completed(), MORNING.plusMinutes(3));
        log.ratedAfter(start.id(), SOME, MORNING.plusMinutes(4));
        log.ratedAfter(start.id(), corrected, MORNING.plusMinutes(5));

        assertThat(only().after()).isEqualTo(corrected);
        assertThat(only().start().before()).isEqualTo(SOME);
    }

    @Test
    void anExerciseReportedAfterTheEndIsKeptToo() {
        SessionStart start = start(MORNING, SOME);
        log.started(start);
        log.ended(start.id(), new SessionEnding.Completed(), MORNING.plusMinutes(2));
        log.itemEnded(start.id(), completed(0), MORNING.plusMinutes(2));

        assertThat(only().outcomes()).containsExactly(completed(0));
    }

    @Test
    void severalThreadsTakeTurns() {
        IntStream.range(0, 40).parallel().forEach(day -> {
            SessionStart start = start(MORNING.plusDays(day), SOME);
            log.started(start);
            log.itemEnded(start.id(), completed(0), MORNING.plusDays(day));
        });

        assertThat(store.history().sessions())
                .hasSize(40)
                .allSatisfy(session -> assertThat(session.outcomes()).containsExactly(completed(0)));
    }

    @Test
    void nothingIsKeptOfASessionThatWasNeverStarted() {
        SessionId unknown = new SessionId(UUID.randomUUID());

        assertRefused(() -> log.itemEnded(unknown, completed(0), MORNING));
        assertRefused(() -> log.ended(unknown, new SessionEnding.Completed(), MORNING));
        assertRefused(() -> log.ratedAfter(unknown, SOME, MORNING));
        assertThat(store.history().sessions()).isEmpty();
    }

    @Test
    void aClosedRecordSaysSo() {
        store.close();

        assertRefused(() -> log.started(start(MORNING, SOME)));
        assertThatThrownBy(() -> store.history().sessions())
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Cause.NOT_READABLE));
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Cause.NOT_WRITABLE));
    }

    private PastSession only() {
        List<PastSession> sessions = store.history().sessions();
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }
}
