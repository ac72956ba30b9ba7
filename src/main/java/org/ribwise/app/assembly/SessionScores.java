package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.UUID;
import org.ribwise.coach.Coach;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.ScoreSheet;

/// Keeps what was scored before, during and after one session. Correcting a check-in or check-out replaces what was
/// kept of it; every rating of the rest after a stop is a sheet of its own.
final class SessionScores {

    private final Surroundings around;
    private final RunningSession session;
    private final UUID beforeId;
    private final UUID afterId;
    private Scores before = Scores.MISSING;
    private Optional<Scores> after = Optional.empty();

    SessionScores(Surroundings around, RunningSession session) {
        this.around = around;
        this.session = session;
        this.beforeId = newId();
        this.afterId = newId();
    }

    /// What was scored at the check-in.
    Scores before() {
        return before;
    }

    /// What was scored last.
    Scores last() {
        return after.orElse(before);
    }

    /// The check-in.
    void before(Scores scores) {
        before = scores;
        keep(beforeId, RatingTime.BEFORE, scores);
    }

    /// The check-out.
    void after(Scores scores) {
        after = Optional.of(scores);
        session.rateAfter(scores.ratings());
        keep(afterId, RatingTime.AFTER, scores);
    }

    /// A rating in the rest after a stop.
    void resting(Scores scores) {
        keep(newId(), RatingTime.AFTER, scores);
    }

    private void keep(UUID id, RatingTime time, Scores scores) {
        if (scores.equals(Scores.MISSING)) {
            return;
        }
        Coach coach = around.coach();
        ScoreSheet sheet = new ScoreSheet(id, coach.clock().time(), time, Optional.of(session.id()), scores);
        around.work()
                .run(
                        () -> {
                            around.record().kept().scores().scored(sheet);
                            return true;
                        },
                        done -> {},
                        trouble -> around.shell().notice(around.words().get("app.scoresNotSaved")));
    }

    private UUID newId() {
        return around.coach().newId().get();
    }
}
