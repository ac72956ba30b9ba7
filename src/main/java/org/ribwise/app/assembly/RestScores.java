package org.ribwise.app.assembly;

import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.SessionId;

/// Where what is rated in the rest after a stop belongs: to a session, or to what was no session.
interface RestScores {

    /// Which session; empty when there was none.
    Optional<SessionId> session();

    /// What was scored before it.
    Scores before();

    /// A rating in the rest.
    void resting(Scores scores);

    /// The rest is over.
    ///
    /// @param last what was rated last
    void over(Optional<Nrs> last);

    /// Of something that was no session.
    ///
    /// @param sheets keeps what is rated
    /// @param before what was scored before it
    static RestScores alone(ScoreSheets sheets, Scores before) {
        return new Alone(sheets, Optional.empty(), before);
    }

    /// Of something that has a check-out of its own, or none.
    ///
    /// @param sheets keeps what is rated
    /// @param session which session; empty when there was none
    /// @param before what was scored before it
    record Alone(ScoreSheets sheets, Optional<SessionId> session, Scores before) implements RestScores {

        @Override
        public void resting(Scores scores) {
            sheets.keepResting(session, scores);
        }

        @Override
        public void over(Optional<Nrs> last) {}
    }
}
