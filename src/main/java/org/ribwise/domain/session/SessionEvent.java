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

    /// The person skips the rest, the pause of the breath or the part, or else the exercise.
    record Skip(long nanos) implements SessionEvent {}

    /// The person wants slower breaths, from the next one on.
    record Slower(long nanos) implements SessionEvent {}

    /// The person wants faster breaths, from the next one on.
    record Faster(long nanos) implements SessionEvent {}

    /// The person wants this exercise once more after it ends; asked a second time, no more.
    record Repeat(long nanos) implements SessionEvent {}

    /// The person wants this exercise from its beginning.
    record Restart(long nanos) implements SessionEvent {}

    /// The person wants the exercise before this one; this one comes after it, from its beginning.
    record Previous(long nanos) implements SessionEvent {}

    /// The person wants the easier variant of this exercise, from its beginning.
    record Easier(long nanos) implements SessionEvent {}

    /// The person stops.
    ///
    /// @param reason why
    record Stop(long nanos, StopReason reason) implements SessionEvent {}
}
