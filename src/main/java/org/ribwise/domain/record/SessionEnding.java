package org.ribwise.domain.record;

/// How a session came to its end.
public sealed interface SessionEnding {

    /// Played to the end; single exercises may have been skipped.
    record Completed() implements SessionEnding {}

    /// Stopped by the person.
    ///
    /// @param reason what they said, or {@link StopReason#OTHER}
    record Stopped(StopReason reason) implements SessionEnding {}

    /// The program ended while the session was open: what had been done until then is kept.
    record Interrupted() implements SessionEnding {}
}
