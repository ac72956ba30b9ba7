package org.ribwise.domain.session;

import java.util.Optional;
import java.util.function.LongFunction;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.Leeway;

/// A session machine with its state and a clock that the test moves.
final class PlayedSession {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long FRAME_MILLIS = 1_000;

    private final SessionMachine machine;
    private SessionState state = new SessionState.Ready();
    private long nanos;

    PlayedSession(Timeline timeline) {
        this(timeline, 0);
    }

    PlayedSession(Timeline timeline, long nanos) {
        this(new SessionMachine(timeline, Leeway.LEAST), nanos);
    }

    PlayedSession(SessionMachine machine, long nanos) {
        this.machine = machine;
        this.nanos = nanos;
    }

    SessionState state() {
        return state;
    }

    SessionState.Over over() {
        if (state instanceof SessionState.Over over) {
            return over;
        }
        throw new AssertionError("not over: " + state);
    }

    Timeline timeline() {
        return machine.timeline(state);
    }

    /// The step in which the session is.
    Step step() {
        return timeline().stepAt(position());
    }

    long position() {
        return machine.positionMillis(state, nanos);
    }

    /// The clock goes on and nobody looks.
    void later(long millis) {
        laterNanos(millis * NANOS_PER_MILLI);
    }

    void laterNanos(long later) {
        nanos += later;
    }

    /// The clock goes on while the person watches.
    void run(long millis) {
        for (long left = millis; left > 0; left -= FRAME_MILLIS) {
            later(Math.min(left, FRAME_MILLIS));
            tick();
        }
    }

    void begin() {
        state = machine.next(state, new SessionEvent.Begin(nanos));
    }

    void tick() {
        state = machine.next(state, new SessionEvent.Tick(nanos));
    }

    void pause() {
        state = machine.next(state, new SessionEvent.Pause(nanos));
    }

    void resume() {
        state = machine.next(state, new SessionEvent.Resume(nanos));
    }

    void skip() {
        state = machine.next(state, new SessionEvent.Skip(nanos));
    }

    void stop(StopReason reason) {
        state = machine.next(state, new SessionEvent.Stop(nanos, reason));
    }

    void slower() {
        state = machine.next(state, new SessionEvent.Slower(nanos));
    }

    void faster() {
        state = machine.next(state, new SessionEvent.Faster(nanos));
    }

    void repeat() {
        state = machine.next(state, new SessionEvent.Repeat(nanos));
    }

    void restart() {
        state = machine.next(state, new SessionEvent.Restart(nanos));
    }

    void previous() {
        state = machine.next(state, new SessionEvent.Previous(nanos));
    }

    void easier() {
        state = machine.next(state, new SessionEvent.Easier(nanos));
    }

    void away() {
        state = machine.next(state, new SessionEvent.Away(nanos));
    }

    Optional<NotNow> refusal(LongFunction<SessionEvent> event) {
        return machine.refusal(state, event.apply(nanos));
    }
}
