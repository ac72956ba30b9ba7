package org.ribwise.app.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.SessionId;

/// What was scored before and after one session, and in the rest after it was stopped. Correcting a check-in or
/// check-out replaces what was kept of it.
final class SessionScores {

    private final ScoreSheets sheets;
    private final RunningSession session;
    private final UUID beforeId;
    private final UUID afterId;
    private Scores before = Scores.MISSING;

    SessionScores(ScoreSheets sheets, RunningSession session) {
        this.sheets = sheets;
        this.session = session;
        this.beforeId = sheets.newId();
        this.afterId = sheets.newId();
    }

    /// Which session.
    SessionId session() {
        return session.id();
    }

    /// What was scored at the check-in.
    Scores before() {
        return before;
    }

    /// The check-in.
    void before(Scores scores) {
        before = scores;
        sheets.keep(beforeId, RatingTime.BEFORE, Optional.of(session.id()), scores);
    }

    /// The check-out.
    void after(Scores scores) {
        session.rateAfter(scores.ratings());
        sheets.keep(afterId, RatingTime.AFTER, Optional.of(session.id()), scores);
    }

    /// A rating in the rest after a stop.
    void resting(Scores scores) {
        sheets.keepResting(Optional.of(session.id()), scores);
    }

    /// There is no check-out: what was rated last in the rest stands for it, and pain stays missing.
    void afterResting(Optional<Nrs> last) {
        session.rateAfter(new Ratings(Map.of(), last));
    }
}
