package org.ribwise.domain.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;

/// Past sessions for tests, written as short as a line of a table.
public final class SampleSessions {

    private static final ExerciseId ROUTINE = new ExerciseId("rt-chair-calm-short");

    private SampleSessions() {}

    /// A completed session with pain of the lower back before and after; null is a rating that was not given.
    public static PastSession session(String start, int minutes, @Nullable Integer before, @Nullable Integer after) {
        return rated(start, minutes * 60_000L, lowerBack(before), lowerBack(after));
    }

    /// A completed session.
    public static PastSession rated(String start, long playedMillis, Ratings before, Ratings after) {
        OffsetDateTime at = OffsetDateTime.parse(start);
        return new PastSession(
                new SessionStart(new SessionId(new UUID(0, at.hashCode())), at, ROUTINE, 1, 1, before),
                List.of(new ItemOutcome(
                        0, ROUTINE, 1, ItemOutcome.Status.COMPLETED, playedMillis, Math.max(playedMillis, 1))),
                Optional.of(new SessionEnding.Completed()),
                Optional.of(at.plusMinutes(20)),
                after);
    }

    /// Ratings of the lower back only; null is a rating that was not given.
    public static Ratings lowerBack(@Nullable Integer pain) {
        return pain == null
                ? Ratings.MISSING
                : new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(pain)), Optional.empty());
    }

    /// Ratings of breathlessness only.
    public static Ratings breathlessness(int value) {
        return new Ratings(Map.of(), Optional.of(new Nrs(value)));
    }
}
