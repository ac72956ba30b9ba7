package org.ribwise.domain.record;

import java.util.List;

/// Keeps scores and measures, and gives them back. What a method was told is safe on disk when it returns.
/// Every method throws {@link RecordUnavailable} when the record cannot be written or read.
public interface ScoreLog {

    /// Scores of a check-in or check-out. Saying it twice keeps the second: people correct themselves.
    void scored(ScoreSheet sheet);

    /// A measure. Saying it twice keeps the second.
    void measured(MeasureEntry entry);

    /// All score sheets, oldest first.
    List<ScoreSheet> sheets();

    /// All measures, oldest first.
    List<MeasureEntry> measures();
}
