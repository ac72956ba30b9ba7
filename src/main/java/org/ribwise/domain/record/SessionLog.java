package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import org.ribwise.domain.measure.Ratings;

/// Keeps sessions while they happen. What a method was told is safe on disk when it returns, so that ending the
/// process at any moment loses at most the exercise in progress.
///
/// Every method throws {@link RecordUnavailable} when the record cannot be written; nothing is half written then.
public interface SessionLog {

    /// A session begins.
    void started(SessionStart start);

    /// An exercise of an open session ended. Saying the same index twice keeps the first.
    void itemEnded(SessionId session, ItemOutcome outcome, OffsetDateTime at);

    /// An open session ended. Saying it twice keeps the first.
    void ended(SessionId session, SessionEnding ending, OffsetDateTime at);

    /// The check-out of a session. Saying it twice keeps the second: people correct themselves.
    void ratedAfter(SessionId session, Ratings after, OffsetDateTime at);

    /// Ends every session that is still open as interrupted, at the last time that is known of it. Called once
    /// when the program starts.
    ///
    /// @return how many there were
    int closeInterrupted();
}
