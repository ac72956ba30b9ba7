package org.ribwise.domain.session;

import org.ribwise.domain.record.StopReason;

/// What can happen to a session. Every event carries the reading of the ticker when it happened.
public sealed interface SessionEvent {

    /// The ticker when it happened.
    long nanos();

    /// The person starts the session.
    record Begin(long nanos) implements SessionEvent {}

    /// Time went on.
    record Tick(long nanos) implements SessionEvent {}

    /// Nobody saw the pacer since the last tick, though the ticker did not count the time: the computer slept.
    record Away(long nanos) implements SessionEvent {}

    /// The person pauses.
    record Pause(long nanos) implements SessionEvent {}

    /// The person goes on.
    record Resume(long nanos) implements SessionEvent {}

    /// The person skips the rest or the pause of the breath, or else the exercise.
    record Skip(long nanos) implements SessionEvent {}

    /// The person stops.
    ///
    /// @param reason why
    record Stop(long nanos, StopReason reason) implements SessionEvent {}
}
