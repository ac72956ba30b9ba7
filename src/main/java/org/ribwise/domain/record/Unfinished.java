package org.ribwise.domain.record;

import java.util.List;

/// A session that the program did not see the end of.
///
/// @param start what was known at its beginning
/// @param outcomes what was done, by index
/// @param checkpoint where it was last
public record Unfinished(SessionStart start, List<ItemOutcome> outcomes, Checkpoint checkpoint) {

    /// Copies the list.
    public Unfinished {
        outcomes = List.copyOf(outcomes);
    }

    /// Whether the exercise in progress at the checkpoint was not over.
    public boolean isInProgress() {
        return outcomes.size() <= checkpoint.partial().index();
    }

    /// Time played in all exercises until the checkpoint.
    public long playedMillis() {
        boolean kept = outcomes.stream()
                .anyMatch(outcome -> outcome.index() == checkpoint.partial().index());
        return outcomes.stream().mapToLong(ItemOutcome::playedMillis).sum()
                + (kept ? 0 : checkpoint.partial().playedMillis());
    }
}
