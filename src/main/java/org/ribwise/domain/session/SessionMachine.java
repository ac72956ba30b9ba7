package org.ribwise.domain.session;

import java.util.Optional;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.Leeway;
import org.ribwise.domain.session.SessionState.Over;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Paused.PauseCause;
import org.ribwise.domain.session.SessionState.Playing;
import org.ribwise.domain.session.SessionState.Ready;

/// The rules by which a session goes from state to state. An event that makes no sense in a state changes
/// nothing.
///
/// What a person changes is always ahead of the position, see {@link Changes}: the position and the time that
/// counts never run backwards.
///
/// @param plan what is to be played
/// @param leeway what the person may change of it
public record SessionMachine(Timeline plan, Leeway leeway) {

    /// When nobody has seen the pacer for longer than this, the session waits where it was last seen instead of
    /// running on alone; design value, needs sign-off.
    public static final long AWAY_NANOS = 5_000_000_000L;

    /// The state after an event.
    public SessionState next(SessionState state, SessionEvent event) {
        return switch (state) {
            case Ready ready ->
                event instanceof SessionEvent.Begin(long nanos)
                        ? new Playing(plan, 0, nanos, nanos, Credit.NONE)
                        : ready;
            case Playing playing -> whilePlaying(playing, event);
            case Paused paused -> whilePaused(paused, event);
            case Over over -> over;
        };
    }

    /// What is played, as far as it is known in a state.
    public Timeline timeline(SessionState state) {
        return switch (state) {
            case Ready() -> plan;
            case Playing playing -> playing.timeline();
            case Paused paused -> paused.timeline();
            case Over over -> over.timeline();
        };
    }

    /// Position on the timeline, never beyond its end.
    ///
    /// @param nanos the ticker; counts only while playing
    public long positionMillis(SessionState state, long nanos) {
        return switch (state) {
            case Ready() -> 0;
            case Playing playing ->
                Math.min(playing.positionMillis(nanos), playing.timeline().totalMillis());
            case Paused paused -> paused.positionMillis();
            case Over over -> over.positionMillis();
        };
    }

    /// What would be kept of the exercise in progress if the session ended now; empty before it began and when it is
    /// over.
    ///
    /// @param nanos the ticker
    public Optional<ItemOutcome> inProgress(SessionState state, long nanos) {
        return switch (state) {
            case Playing playing ->
                Optional.of(playing.credit().partial(playing.timeline(), positionMillis(state, nanos)));
            case Paused paused -> Optional.of(paused.credit().partial(paused.timeline(), paused.positionMillis()));
            case Ready _, Over _ -> Optional.empty();
        };
    }

    /// Why an event would change nothing, where a person would want to know.
    public Optional<NotNow> refusal(SessionState state, SessionEvent event) {
        Optional<Timeline> timeline = switch (state) {
            case Playing playing -> Optional.of(playing.timeline());
            case Paused paused -> Optional.of(paused.timeline());
            case Ready _, Over _ -> Optional.empty();
        };
        return timeline.filter(now -> positionMillis(state, event.nanos()) < now.totalMillis())
                .flatMap(now ->
                        changes(now, positionMillis(state, event.nanos())).refusal(event));
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
            return paused(playing.timeline(), seen, PauseCause.AWAY, playing.credit());
        }
        Timeline timeline = playing.timeline();
        long position = positionMillis(playing, nanos);
        Credit credit = playing.credit().completedBy(timeline, position);
        if (position >= timeline.totalMillis()) {
            return new Over(timeline, position, new SessionEnding.Completed(), credit.outcomes());
        }
        return new Playing(timeline, playing.anchorMillis(), playing.anchorNanos(), playing.latest(nanos), credit);
    }

    /// Waits, with what leads back into the breath ahead.
    private static Paused paused(Timeline timeline, long position, PauseCause cause, Credit credit) {
        return new Paused(new BeginningAnew(cut(timeline, position)).timeline(), position, cause, credit);
    }

    private SessionState act(Playing now, SessionEvent event) {
        long position = positionMillis(now, event.nanos());
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _, SessionEvent.Resume _ -> now;
            case SessionEvent.Pause _ -> paused(now.timeline(), position, PauseCause.ASKED, now.credit());
            case SessionEvent.Stop(long _, StopReason reason) -> stop(now.timeline(), position, reason, now.credit());
            case SessionEvent.Skip _ ->
                changed(now, changes(now.timeline(), position).skip(now.credit(), true), position);
            case SessionEvent.Slower _, SessionEvent.Faster _, SessionEvent.Repeat _ ->
                changed(now, changes(now.timeline(), position).made(event, now.credit()), position);
            case SessionEvent.Restart _, SessionEvent.Previous _, SessionEvent.Easier _ ->
                changed(now, changes(now.timeline(), position).made(event, now.credit()), position);
        };
    }

    private static SessionState changed(Playing now, Changes.Changed changed, long position) {
        return changed.over()
                ? new Over(
                        changed.timeline(),
                        position,
                        new SessionEnding.Completed(),
                        changed.credit().outcomes())
                : now.with(changed.timeline(), changed.credit());
    }

    private SessionState whilePaused(Paused paused, SessionEvent event) {
        long position = paused.positionMillis();
        return switch (event) {
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _, SessionEvent.Pause _ -> paused;
            case SessionEvent.Resume(long nanos) -> resumed(paused, nanos);
            case SessionEvent.Stop(long _, StopReason reason) ->
                stop(paused.timeline(), position, reason, paused.credit());
            case SessionEvent.Skip _ ->
                changed(paused, changes(paused.timeline(), position).skip(paused.credit(), false));
            case SessionEvent.Slower _, SessionEvent.Faster _, SessionEvent.Repeat _ ->
                changed(paused, changes(paused.timeline(), position).made(event, paused.credit()));
            case SessionEvent.Restart _, SessionEvent.Previous _, SessionEvent.Easier _ ->
                changed(paused, changes(paused.timeline(), position).made(event, paused.credit()));
        };
    }

    private static Playing resumed(Paused paused, long nanos) {
        return new Playing(paused.timeline(), paused.positionMillis(), nanos, nanos, paused.credit());
    }

    /// What is changed in a pause does not start the clock.
    private static SessionState changed(Paused before, Changes.Changed changed) {
        long position = before.positionMillis();
        return changed.over()
                ? new Over(
                        changed.timeline(),
                        position,
                        new SessionEnding.Completed(),
                        changed.credit().outcomes())
                : paused(changed.timeline(), position, before.cause(), changed.credit());
    }

    private static SessionState stop(Timeline timeline, long position, StopReason reason, Credit credit) {
        Credit all = credit.stopped(timeline, position);
        return new Over(timeline, position, new SessionEnding.Stopped(reason), all.outcomes());
    }

    private Changes changes(Timeline timeline, long position) {
        return new Changes(cut(timeline, position), leeway);
    }

    private static Cut cut(Timeline timeline, long position) {
        return new Cut(timeline, position);
    }
}
