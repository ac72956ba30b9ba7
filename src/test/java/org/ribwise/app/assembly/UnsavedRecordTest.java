package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;

/// The stand-in for a record that cannot be opened follows the same rules.
class UnsavedRecordTest {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-04-01T09:00:00+02:00");
    private static final ExerciseId ROUTINE = new ExerciseId("rt-chair-calm-short");
    private static final SessionId ID = new SessionId(new UUID(1, 2));
    private static final SessionStart START = new SessionStart(ID, MORNING, ROUTINE, 1, 2, Ratings.MISSING);

    private final UnsavedRecord record = new UnsavedRecord();

    @Test
    void aSessionIsGivenBackAsItWas() {
        record.started(START);
        assertThat(record.sessions())
                .containsExactly(
                        new PastSession(START, List.of(), Optional.empty(), Optional.empty(), Ratings.MISSING));

        record.itemEnded(ID, outcome(0, 60_000), MORNING.plusMinutes(1));
        record.itemEnded(ID, outcome(1, 5_000), MORNING.plusMinutes(2));
        record.ended(ID, new SessionEnding.Completed(), MORNING.plusMinutes(2));
        record.ratedAfter(ID, breathlessness(3), MORNING.plusMinutes(3));
        assertThat(record.sessions())
                .containsExactly(new PastSession(
                        START,
                        List.of(outcome(0, 60_000), outcome(1, 5_000)),
                        Optional.of(new SessionEnding.Completed()),
                        Optional.of(MORNING.plusMinutes(2)),
                        breathlessness(3)));
    }

    @Test
    void saidTwiceTheFirstIsKeptOnlyTheCheckOutMayBeCorrected() {
        record.started(START);
        record.itemEnded(ID, outcome(0, 60_000), MORNING.plusMinutes(1));
        record.itemEnded(ID, outcome(0, 1_000), MORNING.plusMinutes(2));
        record.ended(ID, new SessionEnding.Stopped(StopReason.TIRED), MORNING.plusMinutes(3));
        record.ended(ID, new SessionEnding.Completed(), MORNING.plusMinutes(4));
        record.ratedAfter(ID, breathlessness(3), MORNING.plusMinutes(5));
        record.ratedAfter(ID, breathlessness(2), MORNING.plusMinutes(6));
        record.started(new SessionStart(ID, MORNING.plusDays(1), ROUTINE, 1, 2, breathlessness(9)));

        PastSession only = record.sessions().getFirst();
        assertThat(record.sessions()).hasSize(1);
        assertThat(only.start()).isEqualTo(START);
        assertThat(only.outcomes()).containsExactly(outcome(0, 60_000));
        assertThat(only.ending()).contains(new SessionEnding.Stopped(StopReason.TIRED));
        assertThat(only.endedAt()).contains(MORNING.plusMinutes(3));
        assertThat(only.after()).isEqualTo(breathlessness(2));
    }

    @Test
    void nothingIsKeptOfASessionThatWasNeverStarted() {
        record.itemEnded(ID, outcome(0, 60_000), MORNING);
        record.ended(ID, new SessionEnding.Completed(), MORNING);
        record.ratedAfter(ID, breathlessness(1), MORNING);

        assertThat(record.sessions()).isEmpty();
    }

    @Test
    void whatWasGivenBackDoesNotChangeLater() {
        record.started(START);
        List<PastSession> before = record.sessions();
        record.itemEnded(ID, outcome(0, 60_000), MORNING.plusMinutes(1));

        assertThat(before.getFirst().outcomes()).isEmpty();
        assertThat(record.closeInterrupted()).isZero();
    }

    private static Ratings breathlessness(int value) {
        return new Ratings(Map.of(), Optional.of(new Nrs(value)));
    }

    private static ItemOutcome outcome(int index, long played) {
        return new ItemOutcome(index, new ExerciseId("br-control"), 1, ItemOutcome.Status.COMPLETED, played, 60_000);
    }
}
