package org.ribwise.coach;

import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.SessionMachine;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Timeline;

/// Keeps in the record where a session is: when it pauses or goes on, when something else is ahead, and with every step
/// and breath, but not more than once a second. Used from one thread.
final class PlaceKeeper {

    private static final long SHORTEST_MILLIS = 1_000;

    private final SessionId id;
    private final String plan;
    private final CoachClock clock;
    private final RecordWriter record;
    private long nextMillis;

    PlaceKeeper(SessionId id, Timeline plan, CoachClock clock, RecordWriter record) {
        this.id = id;
        this.plan = PlanDigest.of(plan);
        this.clock = clock;
        this.record = record;
    }

    void keep(SessionMachine machine, SessionState before, SessionState now) {
        long nanos = clock.ticker().nanos();
        Timeline timeline = machine.timeline(now);
        long position = machine.positionMillis(now, nanos);
        boolean turned = !before.getClass().equals(now.getClass())
                || !machine.timeline(before).equals(timeline);
        if (!turned && position < nextMillis) {
            return;
        }
        machine.inProgress(now, nanos).ifPresent(partial -> {
            nextMillis = Math.max(timeline.nextChangeAfter(position), position + SHORTEST_MILLIS);
            int place = timeline.itemAt(position).place();
            Checkpoint checkpoint = new Checkpoint(id, clock.time(), plan, place, position, partial);
            record.write(log -> log.checkpoint(checkpoint));
        });
    }
}
