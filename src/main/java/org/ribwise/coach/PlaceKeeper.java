package org.ribwise.coach;

import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.SessionEvent;
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
    private int item;
    private int slower;

    PlaceKeeper(SessionId id, Timeline plan, CoachClock clock, RecordWriter record) {
        this.id = id;
        this.plan = PlanDigest.of(plan);
        this.clock = clock;
        this.record = record;
    }

    /// @param event what led from the one state to the other
    void keep(SessionMachine machine, SessionState before, SessionState now, SessionEvent event) {
        long nanos = clock.ticker().nanos();
        Timeline timeline = machine.timeline(now);
        long position = machine.positionMillis(now, nanos);
        boolean changed = !machine.timeline(before).equals(timeline);
        boolean turned = changed || !before.getClass().equals(now.getClass());
        if (!turned && position < nextMillis) {
            return;
        }
        int index = timeline.itemAt(position).index();
        int until = index == item ? slower : 0;
        slower = changed ? slower(event, until) : until;
        item = index;
        machine.inProgress(now, nanos).ifPresent(partial -> {
            nextMillis = Math.max(timeline.nextChangeAfter(position), position + SHORTEST_MILLIS);
            Checkpoint checkpoint = new Checkpoint(id, clock.time(), plan, place(timeline, position), partial);
            record.write(log -> log.checkpoint(checkpoint));
        });
    }

    private Checkpoint.Place place(Timeline timeline, long position) {
        int place = timeline.itemAt(position).place();
        int next = item + 1;
        boolean again =
                next < timeline.items().size() && timeline.items().get(next).place() == place;
        return new Checkpoint.Place(place, position, slower, again);
    }

    /// Another tempo holds for the exercise in which it was asked for, until that begins anew or is over.
    private static int slower(SessionEvent event, int until) {
        return switch (event) {
            case SessionEvent.Slower _ -> until + 1;
            case SessionEvent.Faster _ -> until - 1;
            case SessionEvent.Restart _, SessionEvent.Previous _, SessionEvent.Easier _ -> 0;
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _ -> until;
            case SessionEvent.Pause _, SessionEvent.Resume _, SessionEvent.Repeat _ -> until;
            case SessionEvent.Skip _, SessionEvent.Stop _ -> until;
        };
    }
}
