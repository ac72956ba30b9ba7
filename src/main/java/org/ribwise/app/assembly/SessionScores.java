package org.ribwise.app.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionId;

/// What was scored before and after one session, and in the rest after it was stopped. Correcting a check-in or
/// check-out replaces what was kept of it.
final class SessionScores implements RestScores {

    private final ScoreSheets sheets;
    private final SessionId session;
    private final Consumer<Ratings> rateAfter;
    private final UUID beforeId;
    private final UUID afterId;
    private Scores before = Scores.MISSING;

    private SessionScores(ScoreSheets sheets, SessionId session, Consumer<Ratings> rateAfter) {
        this.sheets = sheets;
        this.session = session;
        this.rateAfter = rateAfter;
        this.beforeId = sheets.newId();
        this.afterId = sheets.newId();
    }

    /// Of a session that is played.
    static SessionScores of(ScoreSheets sheets, RunningSession session) {
        return new SessionScores(sheets, session.id(), session::rateAfter);
    }

    /// Of a session that is over, and was not rated yet.
    ///
    /// @param rateAfter keeps the check-out
    static SessionScores of(ScoreSheets sheets, PastSession past, Consumer<Ratings> rateAfter) {
        SessionScores scores = new SessionScores(sheets, past.start().id(), rateAfter);
        scores.before = Scores.of(past.start().before());
        return scores;
    }

    @Override
    public Optional<SessionId> session() {
        return Optional.of(session);
    }

    @Override
    public Scores before() {
        return before;
    }

    /// The check-in.
    void before(Scores scores) {
        before = scores;
        sheets.keep(beforeId, RatingTime.BEFORE, Optional.of(session), scores);
    }

    /// The check-out.
    void after(Scores scores) {
        rateAfter.accept(scores.ratings());
        sheets.keep(afterId, RatingTime.AFTER, Optional.of(session), scores);
    }

    @Override
    public void resting(Scores scores) {
        sheets.keepResting(Optional.of(session), scores);
    }

    /// There is no check-out yet: what was rated last in the rest stands for it, and pain stays missing.
    @Override
    public void over(Optional<Nrs> last) {
        rateAfter.accept(new Ratings(Map.of(), last));
    }

    /// Where ratings of a rest after the check-out belong: they do not take its place.
    RestScores afterCheckOut() {
        return new Alone(sheets, Optional.of(session), before);
    }
}
