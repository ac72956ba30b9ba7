package org.ribwise.app.assembly;

import java.time.LocalDate;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.report.Excerpt;

/// Reads all that a person's record has until today. It waits for the disk.
final class ExcerptOf {

    private ExcerptOf() {}

    /// @param today the person's date
    static Excerpt record(PersonalRecord record, LocalDate today) {
        Kept kept = record.kept();
        return new Excerpt(
                new DaySpan(LocalDate.EPOCH, today),
                kept.facts().facts().orElse(PersonFacts.NONE),
                kept.history().sessions(),
                kept.scores().sheets(),
                kept.diaryHistory().entries(),
                kept.scores().measures(),
                kept.safety().events());
    }
}
