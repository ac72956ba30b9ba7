package org.ribwise.coach;

import java.time.OffsetDateTime;
import java.util.List;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timeline;

/// Sessions and passes for tests of what comes after the gate. The program itself has only one way to either.
public final class PlayedSessions {

    private PlayedSessions() {}

    /// A session of a timeline.
    public static RunningSession of(
            Timeline timeline, SessionId id, CoachClock clock, RecordWriter record, SessionSound sound) {
        return new RunningSession(timeline, id, clock, record, sound);
    }

    /// The pass of a good day.
    public static GatePass pass(OffsetDateTime now) {
        return pass(new GateVerdict.Go(List.of()), now);
    }

    /// A pass with a verdict.
    public static GatePass pass(GateVerdict verdict, OffsetDateTime now) {
        return new GatePass(verdict, now);
    }
}
