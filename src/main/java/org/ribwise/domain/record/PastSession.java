package org.ribwise.domain.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Ratings;

/// A session as the record gives it back.
///
/// @param start what was known at its beginning
/// @param outcomes what was done, by index
/// @param ending how it ended; empty while it is open
/// @param endedAt when it ended; empty while it is open
/// @param after ratings of the check-out; {@link Ratings#MISSING} when there were none
public record PastSession(
        SessionStart start,
        List<ItemOutcome> outcomes,
        Optional<SessionEnding> ending,
        Optional<OffsetDateTime> endedAt,
        Ratings after) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is an ending without its time, or the reverse
    public PastSession {
        outcomes = List.copyOf(outcomes);
        if (ending.isPresent() != endedAt.isPresent()) {
            throw new IllegalArgumentException("ending and its time belong together");
        }
    }

    /// Time played in all exercises, pauses not counted.
    public long playedMillis() {
        return outcomes.stream().mapToLong(ItemOutcome::playedMillis).sum();
    }
}
