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

    /// Where an open session is now; the one before is forgotten. Nothing is kept of a session that has ended.
    void checkpoint(Checkpoint checkpoint);

    /// Ends an open session as interrupted at its checkpoint, with what was done of the exercise in progress. A session
    /// that has ended stays as it is.
    void saveUnfinished(SessionId session);

    /// Forgets an open session wholly, because the person does not want it kept. A session that has ended stays.
    void discard(SessionId session);

    /// Ends every session that is still open as interrupted, at the last time that is known of it; but the latest one
    /// that has a checkpoint stays open, because it is offered again. Called once when the program starts.
    ///
    /// @return how many there were
    int closeInterrupted();
}
