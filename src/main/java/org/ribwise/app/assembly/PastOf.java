package org.ribwise.app.assembly;

import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.Past;

/// Reads what Progress looks at. It waits for the disk.
final class PastOf {

    private PastOf() {}

    static Past record(PersonalRecord record) {
        Kept kept = record.kept();
        PersonFacts facts = kept.facts().facts().orElse(PersonFacts.NONE);
        return new Past(
                kept.history().sessions(),
                kept.scores().sheets(),
                kept.scores().measures(),
                kept.diaryHistory().entries(),
                kept.planHistory().changeDays(),
                new Past.Flow(facts.breathing().best(), facts.thresholds().zones()));
    }
}
