package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.UUID;
import org.ribwise.coach.Coach;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.store.SqliteRecord;

/// Plays the first session for some time and then waits to be killed.
final class InterruptedProcess {

    static final UUID ID = new UUID(3, 4);

    private InterruptedProcess() {}

    /// Plays, says so, and waits.
    ///
    /// @param arguments the record's file, and milliseconds to play
    public static void main(String[] arguments) throws Exception {
        MovedClock time = new MovedClock();
        try (SqliteRecord record = SqliteRecord.open(Path.of(arguments[0]))) {
            Coach coach = coach(record, time);
            RunningSession session = coach.prepare(
                            coach.fit(SampleRoutines.chairCalm()),
                            PlayedSessions.pass(time.clock().time()))
                    .orElseThrow();
            session.begin(Ratings.MISSING);
            time.run(Long.parseLong(arguments[1]), session::tick);
            System.out.println("played");
            System.in.read();
        }
    }

    static Coach coach(SqliteRecord record, MovedClock time) {
        return new Coach(
                new Envelope(SampleRoutines.shipped()),
                () -> Profile.NONE,
                time.clock(),
                entry -> entry.accept(record.log()),
                () -> ID,
                SessionSound.SILENT);
    }
}
