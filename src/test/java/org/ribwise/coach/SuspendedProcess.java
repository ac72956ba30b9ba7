package org.ribwise.coach;

import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Timelines;

/// A program of its own that plays a session by the computer's clock, as the player does, and says how it
/// stands: `playing` after a while, `paused CAUSE POSITION`, `over EXERCISES PLAYED`, times in milliseconds. A
/// line on standard input lets a paused session go on.
final class SuspendedProcess {

    private static final long PICTURE_NANOS = 16_000_000;
    static final long A_WHILE_MILLIS = 500;
    private static final BreathPattern PATTERN = new BreathPattern(2_000, 0, 2_000, 0);

    private SuspendedProcess() {}

    /// Plays.
    ///
    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        RunningSession session = new RunningSession(
                Timelines.of(routine(breathe(PATTERN, 4, 0))),
                new SessionId(new UUID(1, 2)),
                new CoachClock(System::nanoTime, InstantSource.system(), ZoneOffset.UTC),
                entry -> {},
                SessionSound.SILENT);
        session.begin(Ratings.MISSING);
        play(session);
        System.in.read();
        session.resume();
        play(session);
    }

    private static void play(RunningSession session) {
        boolean said = false;
        while (session.state() instanceof SessionState.Playing) {
            if (!said && session.positionMillis() > A_WHILE_MILLIS) {
                say("playing");
                said = true;
            }
            LockSupport.parkNanos(PICTURE_NANOS);
            session.tick();
        }
        switch (session.state()) {
            case SessionState.Paused paused -> say("paused " + paused.cause() + " " + paused.positionMillis());
            case SessionState.Over over ->
                say("over " + over.outcomes().size() + " "
                        + over.outcomes().getFirst().playedMillis());
            case SessionState.Ready _, SessionState.Playing _ -> say("neither paused nor over");
        }
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
