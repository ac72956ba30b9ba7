package org.ribwise.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;

/// A program of its own that plays sessions as fast as it can, until it is killed. It says `done SESSION INDEX` after
/// an exercise was reported, that is, when it must be on disk.
final class PlayingProcess {

    private static final int LONGEST_PAUSE_NANOS = 400_000;

    private PlayingProcess() {}

    /// Plays for ever.
    ///
    /// @param arguments the record's file, and a seed
    public static void main(String[] arguments) {
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(Long.parseLong(arguments[1]));
        try (SqliteRecord store = SqliteRecord.open(Path.of(arguments[0]))) {
            store.log().closeInterrupted();
            for (int day = 0; true; day++) {
                play(store.log(), SampleSessions.MORNING.plusDays(day), random);
            }
        }
    }

    private static void play(SessionLog log, OffsetDateTime at, RandomGenerator random) {
        SessionStart start = SampleSessions.start(at, SampleSessions.SOME);
        log.started(start);
        for (int index = 0; index < start.plannedItems(); index++) {
            pause(random);
            log.itemEnded(start.id(), SampleSessions.completed(index), at.plusMinutes(index + 1L));
            say("done " + start.id().value() + " " + index);
        }
        boolean stopped = random.nextBoolean();
        log.ended(
                start.id(),
                stopped ? new SessionEnding.Stopped(StopReason.TIRED) : new SessionEnding.Completed(),
                at.plusMinutes(10));
        log.ratedAfter(start.id(), SampleSessions.SOME, at.plusMinutes(11));
    }

    /// In one piece, so that a kill cannot cut a line in two.
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static void pause(RandomGenerator random) {
        long until = System.nanoTime() + random.nextInt(LONGEST_PAUSE_NANOS);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
