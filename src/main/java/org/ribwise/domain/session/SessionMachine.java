package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionState.Over;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Playing;
import org.ribwise.domain.session.SessionState.Ready;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// The rules by which a session goes from state to state. An event that makes no sense in a state changes nothing.
///
/// @param timeline what is played
public record SessionMachine(Timeline timeline) {

    /// When nobody has seen the pacer for longer than this, the session waits where it was last seen instead of
    /// running on alone; design value, needs sign-off.
    public static final long AWAY_NANOS = 5_000_000_000L;

    /// The state after an event.
    public SessionState next(SessionState state, SessionEvent event) {
        return switch (state) {
            case Ready ready ->
                event instanceof SessionEvent.Begin(long nanos) ? new Playing(0, nanos, nanos, List.of()) : ready;
            case Playing playing -> whilePlaying(playing, event);
            case Paused paused -> whilePaused(paused, event);
            case Over over -> over;
        };
    }

    /// Position on the timeline, never beyond its end.
    ///
    /// @param nanos the ticker; counts only while playing
    public long positionMillis(SessionState state, long nanos) {
        return switch (state) {
            case Ready() -> 0;
            case Playing playing -> Math.min(playing.positionMillis(nanos), timeline.totalMillis());
            case Paused paused -> paused.positionMillis();
            case Over over -> over.positionMillis();
        };
    }

    private SessionState whilePlaying(Playing playing, SessionEvent event) {
        SessionState advanced = advance(playing, event.nanos());
        return switch (advanced) {
            case Playing now -> act(now, event);
            case Paused away -> whilePaused(away, event);
            case Over over -> over;
            case Ready ready -> ready;
        };
    }

    private SessionState advance(Playing playing, long nanos) {
        if (nanos - playing.seenNanos() > AWAY_NANOS) {
            long seen = playing.positionMillis(playing.seenNanos());
            return new Paused(seen, Paused.PauseCause.AWAY, playing.outcomes());
        }
        long position = positionMillis(playing, nanos);
        List<ItemOutcome> outcomes = completedBy(position, playing.outcomes());
        if (position >= timeline.totalMillis()) {
            return new Over(position, new SessionEnding.Completed(), outcomes);
        }
        return new Playing(playing.anchorMillis(), playing.anchorNanos(), playing.latest(nanos), outcomes);
    }

    private SessionState act(Playing now, SessionEvent event) {
        long position = positionMillis(now, event.nanos());
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Resume _ -> now;
            case SessionEvent.Pause _ -> new Paused(position, Paused.PauseCause.ASKED, now.outcomes());
            case SessionEvent.Skip(long nanos) -> skip(position, nanos, now.outcomes());
            case SessionEvent.Stop(long _, StopReason reason) -> stop(position, reason, now.outcomes());
        };
    }

    private SessionState whilePaused(Paused paused, SessionEvent event) {
        long position = paused.positionMillis();
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Pause _ -> paused;
            case SessionEvent.Resume(long nanos) -> new Playing(position, nanos, nanos, paused.outcomes());
            case SessionEvent.Skip(long nanos) -> pausedAgain(skip(position, nanos, paused.outcomes()), paused);
            case SessionEvent.Stop(long _, StopReason reason) -> stop(position, reason, paused.outcomes());
        };
    }

    /// Skipping in a pause moves the place but does not start the clock.
    private static SessionState pausedAgain(SessionState skipped, Paused before) {
        return skipped instanceof Playing playing
                ? new Paused(playing.anchorMillis(), before.cause(), playing.outcomes())
                : skipped;
    }

    private SessionState skip(long position, long nanos, List<ItemOutcome> outcomes) {
        Step step = timeline.stepAt(position);
        if (step.activity() instanceof Activity.Rest) {
            return new Playing(step.endMillis(), nanos, nanos, outcomes);
        }
        PlannedItem item = timeline.itemAt(position);
        List<ItemOutcome> more = with(outcomes, outcome(item, ItemOutcome.Status.SKIPPED, position));
        return item.endMillis() >= timeline.totalMillis()
                ? new Over(item.endMillis(), new SessionEnding.Completed(), more)
                : new Playing(item.endMillis(), nanos, nanos, more);
    }

    private SessionState stop(long position, StopReason reason, List<ItemOutcome> outcomes) {
        PlannedItem item = timeline.itemAt(position);
        ItemOutcome partial = outcome(item, ItemOutcome.Status.STOPPED, position);
        List<ItemOutcome> all = partial.playedMillis() > 0 ? with(outcomes, partial) : outcomes;
        return new Over(position, new SessionEnding.Stopped(reason), all);
    }

    private List<ItemOutcome> completedBy(long position, List<ItemOutcome> outcomes) {
        List<ItemOutcome> all = outcomes;
        for (PlannedItem item : timeline.items()) {
            if (item.endMillis() <= position) {
                all = with(all, outcome(item, ItemOutcome.Status.COMPLETED, item.endMillis()));
            }
        }
        return all;
    }

    /// The first outcome of an exercise stays.
    private static List<ItemOutcome> with(List<ItemOutcome> outcomes, ItemOutcome one) {
        if (outcomes.stream().anyMatch(outcome -> outcome.index() == one.index())) {
            return outcomes;
        }
        List<ItemOutcome> more = new ArrayList<>(outcomes);
        more.add(one);
        return List.copyOf(more);
    }

    private static ItemOutcome outcome(PlannedItem item, ItemOutcome.Status status, long position) {
        long played = Math.clamp(position - item.startMillis(), 0, item.plannedMillis());
        return new ItemOutcome(
                item.index(),
                item.exercise().id(),
                item.exercise().card().version(),
                status,
                played,
                item.plannedMillis());
    }
}
