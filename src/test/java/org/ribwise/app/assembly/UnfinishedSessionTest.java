package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.coach.Coach;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.store.SqliteRecord;

/// A process that plays a session is killed; the next one offers it.
class UnfinishedSessionTest {

    /// In the second exercise of the short Chair Calm.
    private static final long PLAYED_MILLIS = 130_000;

    @TempDir
    Path folder;

    @Test
    void continuedItWaitsWhereItWasAndIsRecordedOnceInTheEnd() throws Exception {
        Path file = killedInMidSession();
        MovedClock time = new MovedClock();
        time.later(600_000);
        try (SqliteRecord record = SqliteRecord.open(file)) {
            assertThat(record.log().closeInterrupted()).isZero();
            Unfinished unfinished = record.unfinished().unfinished().orElseThrow();
            long played = unfinished.playedMillis();
            assertThat(unfinished.checkpoint().place().positionMillis())
                    .isBetween(PLAYED_MILLIS - 20_000, PLAYED_MILLIS);

            Coach coach = InterruptedProcess.coach(record, time);
            RunningSession session = coach.prepare(
                            unfinished,
                            coach.routineOf(unfinished),
                            PlayedSessions.pass(time.clock().time()))
                    .orElseThrow();
            assertThat(session.state()).isInstanceOf(SessionState.Paused.class);
            assertThat(session.timeline().stepAt(session.positionMillis()).activity())
                    .isEqualTo(new Activity.GetReady());
            session.resume();
            time.run(900_000, session::tick);
            assertThat(session.state()).isInstanceOfSatisfying(SessionState.Over.class, over -> {
                assertThat(over.ending()).isEqualTo(new SessionEnding.Completed());
                assertThat(over.outcomes().stream()
                                .mapToLong(ItemOutcome::playedMillis)
                                .sum())
                        .isGreaterThanOrEqualTo(played);
            });
            assertThat(record.unfinished().unfinished()).isEmpty();
            assertThat(only(record).outcomes())
                    .extracting(ItemOutcome::status)
                    .hasSize(SampleRoutines.chairCalm().items().size())
                    .containsOnly(ItemOutcome.Status.COMPLETED);
        }
    }

    @Test
    void savedItIsInterruptedWithWhatWasDoneOfTheExerciseInProgress() throws Exception {
        Path file = killedInMidSession();
        try (SqliteRecord record = SqliteRecord.open(file)) {
            Unfinished unfinished = record.unfinished().unfinished().orElseThrow();
            record.log().saveUnfinished(unfinished.start().id());

            PastSession kept = only(record);
            assertThat(kept.ending()).contains(new SessionEnding.Interrupted());
            assertThat(kept.playedMillis()).isEqualTo(unfinished.playedMillis()).isPositive();
            assertThat(kept.outcomes()).last().extracting(ItemOutcome::status).isEqualTo(ItemOutcome.Status.STOPPED);
            assertThat(record.unfinished().unfinished()).isEmpty();
        }
    }

    @Test
    void discardedNothingIsLeftOfItButWhatEndedStays() throws Exception {
        Path file = killedInMidSession();
        try (SqliteRecord record = SqliteRecord.open(file)) {
            record.log()
                    .discard(record.unfinished()
                            .unfinished()
                            .orElseThrow()
                            .start()
                            .id());

            assertThat(record.history().sessions()).isEmpty();
            assertThat(record.unfinished().unfinished()).isEmpty();
        }
    }

    @Test
    void wherePlanAndPersonHaveChangedItIsOnlySavedOrDiscarded() throws Exception {
        Path file = killedInMidSession();
        try (SqliteRecord record = SqliteRecord.open(file)) {
            Unfinished unfinished = record.unfinished().unfinished().orElseThrow();
            Coach changed = new Coach(
                    new Envelope(SampleRoutines.shipped()),
                    () -> Profile.of(SafetyTag.RIB),
                    new MovedClock().clock(),
                    entry -> entry.accept(record.log()),
                    () -> InterruptedProcess.ID,
                    SessionSound.SILENT);

            assertThat(changed.canGoOn(unfinished, changed.routineOf(unfinished)))
                    .isFalse();
            assertThat(changed.prepare(
                            unfinished,
                            changed.routineOf(unfinished),
                            PlayedSessions.pass(new MovedClock().clock().time())))
                    .isEmpty();
        }
    }

    @Test
    void ofTwoOnlyTheLatestIsOfferedAndTheOtherIsSaved() throws Exception {
        Path file = killedInMidSession();
        MovedClock time = new MovedClock();
        try (SqliteRecord record = SqliteRecord.open(file)) {
            Coach coach = new Coach(
                    new Envelope(SampleRoutines.shipped()),
                    () -> Profile.NONE,
                    time.clock(),
                    entry -> entry.accept(record.log()),
                    () -> new UUID(5, 6),
                    SessionSound.SILENT);
            RunningSession second = coach.prepare(
                            coach.fit(SampleRoutines.chairCalm()),
                            PlayedSessions.pass(time.clock().time()))
                    .orElseThrow();
            second.begin(Ratings.MISSING);
            time.run(20_000, second::tick);

            assertThat(record.log().closeInterrupted()).isEqualTo(1);
            assertThat(record.unfinished()
                            .unfinished()
                            .orElseThrow()
                            .start()
                            .id()
                            .value())
                    .isEqualTo(new UUID(5, 6));
            assertThat(record.history().sessions()).hasSize(2);
        }
    }

    private static PastSession only(SqliteRecord record) {
        List<PastSession> sessions = record.history().sessions();
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    private Path killedInMidSession() throws Exception {
        Path file = folder.resolve("record.db");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedProcess.class.getName(),
                        file.toString(),
                        Long.toString(PLAYED_MILLIS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(reader.readLine()).isEqualTo("played");
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            process.waitFor();
        }
        return file;
    }
}
