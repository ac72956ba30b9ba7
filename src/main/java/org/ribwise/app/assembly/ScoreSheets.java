package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;

/// Keeps what was scored, each value beside the name and version of its scale, away from the screen.
///
/// @param around what it is kept with
record ScoreSheets(Surroundings around) {

    /// Keeps scores, in the place of those that were kept with the same identity. Where nothing was scored there is
    /// nothing to keep.
    void keep(UUID id, RatingTime time, Optional<SessionId> session, Scores scores) {
        if (scores.equals(Scores.MISSING)) {
            return;
        }
        ScoreSheet sheet = new ScoreSheet(id, around.coach().clock().time(), time, session, scores);
        around.work()
                .run(
                        () -> {
                            around.record().kept().scores().scored(sheet);
                            return true;
                        },
                        done -> {},
                        trouble -> around.shell().notice(around.words().get("app.scoresNotSaved")));
    }

    /// Keeps a rating of the rest after a stop, as a sheet of its own.
    void keepResting(Optional<SessionId> session, Scores scores) {
        keep(newId(), RatingTime.AFTER, session, scores);
    }

    UUID newId() {
        return around.coach().newId().get();
    }
}
