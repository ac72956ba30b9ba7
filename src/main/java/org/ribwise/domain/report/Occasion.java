package org.ribwise.domain.report;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;

/// An occasion on which a person was asked how they are.
///
/// @param sheet identity of the score sheet; empty when a session kept only its own two ratings
/// @param session of which session; empty when none began
/// @param time before or after a session
/// @param at when
/// @param scores what was scored
public record Occasion(
        Optional<UUID> sheet, Optional<SessionId> session, RatingTime time, OffsetDateTime at, Scores scores) {

    static Occasion of(ScoreSheet sheet) {
        return new Occasion(Optional.of(sheet.id()), sheet.session(), sheet.time(), sheet.at(), sheet.scores());
    }

    /// What a session kept by itself. It does not know when its ratings were given: they are timed by its beginning and
    /// its end.
    static Occasion of(PastSession session, RatingTime time) {
        Ratings ratings = time == RatingTime.BEFORE ? session.start().before() : session.after();
        OffsetDateTime began = session.start().at();
        return new Occasion(
                Optional.empty(),
                Optional.of(session.start().id()),
                time,
                time == RatingTime.BEFORE ? began : session.endedAt().orElse(began),
                scores(ratings));
    }

    private static Scores scores(Ratings ratings) {
        return new Scores(
                ratings.pain().entrySet().stream()
                        .map(rated -> PainScore.now(rated.getKey(), rated.getValue()))
                        .toList(),
                ratings.breathlessness(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
