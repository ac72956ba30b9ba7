package org.ribwise.domain.session;

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
                event instanceof SessionEvent.Begin(long nanos) ? new Playing(0, nanos, nanos, Credit.NONE) : ready;
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
        SessionState advanced = advance(playing, event.nanos(), event instanceof SessionEvent.Away);
        return switch (advanced) {
            case Playing now -> act(now, event);
            case Paused away -> whilePaused(away, event);
            case Over over -> over;
            case Ready ready -> ready;
        };
    }

    private SessionState advance(Playing playing, long nanos, boolean away) {
        if (away || nanos - playing.seenNanos() > AWAY_NANOS) {
            long seen = playing.positionMillis(playing.seenNanos());
            return new Paused(seen, Paused.PauseCause.AWAY, playing.credit());
        }
        long position = positionMillis(playing, nanos);
        Credit credit = playing.credit().completedBy(timeline, position);
        if (position >= timeline.totalMillis()) {
            return new Over(position, new SessionEnding.Completed(), credit.outcomes());
        }
        return new Playing(playing.anchorMillis(), playing.anchorNanos(), playing.latest(nanos), credit);
    }

    private SessionState act(Playing now, SessionEvent event) {
        long position = positionMillis(now, event.nanos());
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _, SessionEvent.Resume _ -> now;
            case SessionEvent.Pause _ -> new Paused(position, Paused.PauseCause.ASKED, now.credit());
            case SessionEvent.Skip(long nanos) -> skip(position, nanos, now.credit());
            case SessionEvent.Stop(long _, StopReason reason) -> stop(position, reason, now.credit());
        };
    }

    private SessionState whilePaused(Paused paused, SessionEvent event) {
        long position = paused.positionMillis();
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _, SessionEvent.Pause _ -> paused;
            case SessionEvent.Resume(long nanos) -> resume(position, nanos, paused.credit());
            case SessionEvent.Skip(long nanos) -> pausedAgain(skip(position, nanos, paused.credit()), paused);
            case SessionEvent.Stop(long _, StopReason reason) -> stop(position, reason, paused.credit());
        };
    }

    /// Skipping in a pause moves the place but does not start the clock.
    private static SessionState pausedAgain(SessionState skipped, Paused before) {
        return skipped instanceof Playing playing
                ? new Paused(playing.anchorMillis(), before.cause(), playing.credit())
                : skipped;
    }

    /// Nobody is asked to go on holding the breath after an interruption: a control pause is over then.
    private Playing resume(long position, long nanos, Credit credit) {
        Step step = timeline.stepAt(position);
        return step.activity() instanceof Activity.Act act && act.isControlPause()
                ? after(step, position, nanos, credit)
                : new Playing(position, nanos, nanos, credit);
    }

    private SessionState skip(long position, long nanos, Credit credit) {
        Step step = timeline.stepAt(position);
        if (step.isSkippedAlone() && step.endMillis() < timeline.totalMillis()) {
            return after(step, position, nanos, credit);
        }
        PlannedItem item = timeline.itemAt(position);
        Credit more = credit.skipped(item, position);
        return item.endMillis() >= timeline.totalMillis()
                ? new Over(item.endMillis(), new SessionEnding.Completed(), more.outcomes())
                : new Playing(item.endMillis(), nanos, nanos, more);
    }

    private Playing after(Step step, long position, long nanos, Credit credit) {
        Credit less = credit.leavingOut(timeline.items().get(step.item()), position, step.endMillis());
        return new Playing(step.endMillis(), nanos, nanos, less);
    }

    private SessionState stop(long position, StopReason reason, Credit credit) {
        List<ItemOutcome> outcomes =
                credit.stopped(timeline.itemAt(position), position).outcomes();
        return new Over(position, new SessionEnding.Stopped(reason), outcomes);
    }
}
