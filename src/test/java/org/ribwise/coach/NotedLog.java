package org.ribwise.coach;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;

/// Notes what it is told.
public final class NotedLog implements SessionLog {

    /// One thing that it was told.
    public sealed interface Entry {
        record Started(SessionStart start) implements Entry {}

        record Item(SessionId session, ItemOutcome outcome, OffsetDateTime at) implements Entry {}

        record Ended(SessionId session, SessionEnding ending, OffsetDateTime at) implements Entry {}

        record Rated(SessionId session, Ratings after, OffsetDateTime at) implements Entry {}
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    /// Everything, in the order in which it was said.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// How many entries of a kind there are.
    public long count(Class<? extends Entry> kind) {
        return entries.stream().filter(kind::isInstance).count();
    }

    @Override
    public void started(SessionStart start) {
        entries.add(new Entry.Started(start));
    }

    @Override
    public void itemEnded(SessionId session, ItemOutcome outcome, OffsetDateTime at) {
        entries.add(new Entry.Item(session, outcome, at));
    }

    @Override
    public void ended(SessionId session, SessionEnding ending, OffsetDateTime at) {
        entries.add(new Entry.Ended(session, ending, at));
    }

    @Override
    public void ratedAfter(SessionId session, Ratings after, OffsetDateTime at) {
        entries.add(new Entry.Rated(session, after, at));
    }

    /// Every checkpoint, in order.
    public List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    @Override
    public void checkpoint(Checkpoint checkpoint) {
        checkpoints.add(checkpoint);
    }

    @Override
    public void saveUnfinished(SessionId session) {
        throw new AssertionError("not for a running session");
    }

    @Override
    public void discard(SessionId session) {
        throw new AssertionError("not for a running session");
    }

    @Override
    public int closeInterrupted() {
        throw new AssertionError("not for a running session");
    }
}
