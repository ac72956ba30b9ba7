package org.ribwise.domain.session;

import org.ribwise.domain.record.StopReason;

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
        this.machine = new SessionMachine(timeline);
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
}
