package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.store.SampleSessions.MORNING;
import static org.ribwise.store.SampleSessions.SOME;
import static org.ribwise.store.SampleSessions.completed;
import static org.ribwise.store.SampleSessions.start;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.record.Unfinished;

/// What was put in comes out, also after the program was started anew.
class SessionRoundTripTest {

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
    void aNewRecordHasNoSessions() {
        assertThat(store.history().sessions()).isEmpty();
    }

    @Test
    void aWholeSessionComesBackExactlyAsItWasPutIn() {
        SessionStart start = start(MORNING, SOME);
        ItemOutcome skipped =
                new ItemOutcome(1, new ExerciseId("br-control"), 7, ItemOutcome.Status.SKIPPED, 0, 5_000_000_000L);
        Ratings after = new Ratings(everyRegionRated(), Optional.of(new Nrs(10)));

        log.started(start);
        log.itemEnded(start.id(), completed(0), MORNING.plusMinutes(1));
        log.itemEnded(start.id(), skipped, MORNING.plusMinutes(2));
        log.ended(start.id(), new SessionEnding.Completed(), MORNING.plusMinutes(3));
        log.ratedAfter(start.id(), after, MORNING.plusMinutes(4));

        PastSession expected = new PastSession(
                start,
                List.of(completed(0), skipped),
                Optional.of(new SessionEnding.Completed()),
                Optional.of(MORNING.plusMinutes(3)),
                after);
        assertThat(store.history().sessions()).containsExactly(expected);
        assertThat(afterRestart()).containsExactly(expected);
    }

    @Test
    void whereAnOpenSessionIsComesBackExactlyAsItWasPutIn() {
        SessionStart start = start(MORNING, SOME);
        log.started(start);
        ItemOutcome partial =
                new ItemOutcome(1, new ExerciseId("br-control"), 7, ItemOutcome.Status.STOPPED, 4_000, 60_000);
        for (Checkpoint.Place place :
                List.of(new Checkpoint.Place(1, 70_000, 0, false), new Checkpoint.Place(1, 74_000, -2, true))) {
            Checkpoint checkpoint = new Checkpoint(start.id(), MORNING.plusMinutes(1), "plan", place, partial);
            log.checkpoint(checkpoint);
            assertThat(store.unfinished().unfinished()).contains(new Unfinished(start, List.of(), checkpoint));
        }
    }

    @Test
    void aMissingRatingStaysMissingAndAZeroStaysAZero() {
        log.started(start(MORNING, SOME));

        Ratings before = only().start().before();
        assertThat(before.pain(BodyRegion.NECK)).contains(new Nrs(0));
        assertThat(before.pain(BodyRegion.MID_BACK)).isEmpty();
        assertThat(before).isEqualTo(SOME);
    }

    @Test
    void aCheckInWithoutAnyAnswerComesBackAsMissing() {
        log.started(start(MORNING, Ratings.MISSING));

        assertThat(only().start().before()).isEqualTo(Ratings.MISSING);
        assertThat(only().after()).isEqualTo(Ratings.MISSING);
    }

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void aStopIsKeptWithItsReasonAndWhatWasDone(StopReason reason) {
        SessionStart start = start(MORNING, SOME);
        ItemOutcome stopped =
                new ItemOutcome(0, new ExerciseId("st-cat-cow"), 1, ItemOutcome.Status.STOPPED, 12_345, 60_000);
        log.started(start);
        log.itemEnded(start.id(), stopped, MORNING.plusSeconds(13));
        log.ended(start.id(), new SessionEnding.Stopped(reason), MORNING.plusSeconds(13));

        assertThat(only().ending()).contains(new SessionEnding.Stopped(reason));
        assertThat(only().outcomes()).containsExactly(stopped);
    }

    @Test
    void sessionsLeftOpenEndAsInterruptedAtTheLastKnownTime() {
        SessionStart withItems = start(MORNING, SOME);
        SessionStart justBegun = start(MORNING.plusDays(1), SOME);
        SessionStart finished = start(MORNING.plusDays(2), SOME);
        log.started(withItems);
        log.itemEnded(withItems.id(), completed(0), MORNING.plusMinutes(1));
        log.itemEnded(withItems.id(), completed(1), MORNING.plusMinutes(2));
        log.started(justBegun);
        log.started(finished);
        log.ended(finished.id(), new SessionEnding.Completed(), MORNING.plusDays(3));

        assertThat(log.closeInterrupted()).isEqualTo(2);
        assertThat(log.closeInterrupted()).isZero();
        assertThat(afterRestart())
                .extracting(PastSession::ending, PastSession::endedAt)
                .containsExactly(
                        tuple(new SessionEnding.Interrupted(), MORNING.plusMinutes(2)),
                        tuple(new SessionEnding.Interrupted(), MORNING.plusDays(1)),
                        tuple(new SessionEnding.Completed(), MORNING.plusDays(3)));
    }

    @Test
    void anOpenSessionHasNoEnding() {
        log.started(start(MORNING, SOME));

        assertThat(only().ending()).isEmpty();
        assertThat(only().endedAt()).isEmpty();
    }

    @Test
    void sessionsComeOldestFirstByInstantWhateverTheOffset() {
        SessionStart later = start(MORNING.withOffsetSameInstant(ZoneOffset.ofHours(-9)), SOME);
        SessionStart earlier = start(MORNING.minusMinutes(1), SOME);
        log.started(later);
        log.started(earlier);

        assertThat(store.history().sessions()).extracting(PastSession::start).containsExactly(earlier, later);
    }

    private static Tuple tuple(SessionEnding ending, OffsetDateTime at) {
        return Tuple.tuple(Optional.of(ending), Optional.of(at));
    }

    private static Map<BodyRegion, Nrs> everyRegionRated() {
        Map<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        for (BodyRegion region : BodyRegion.values()) {
            pain.put(region, new Nrs(pain.size()));
        }
        return pain;
    }

    private PastSession only() {
        List<PastSession> sessions = store.history().sessions();
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    private List<PastSession> afterRestart() {
        store.close();
        open();
        return store.history().sessions();
    }
}
