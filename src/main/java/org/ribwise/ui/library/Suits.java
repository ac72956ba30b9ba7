package org.ribwise.ui.library;

import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Rule;

/// The safety envelope's answer in short.
enum Suits {
    /// As it is.
    AS_IT_IS,
    /// With changes; in a routine also with an exercise left out.
    CHANGED,
    /// Not for this person.
    NOT_FOR_YOU,
    /// Only when prescribed, and it is not.
    WHEN_PRESCRIBED;

    /// Whether it can be begun.
    boolean canBegin() {
        return this == AS_IT_IS || this == CHANGED;
    }

    /// What the envelope said. Of a routine, what does not suit is left out, so the rest can be begun; where nothing is
    /// left to play, it is not for this person, though there be only changes.
    static Suits of(FittedRoutine fitted) {
        if (fitted.canBegin()) {
            return fitted.changed() ? CHANGED : AS_IT_IS;
        }
        return fitted.items().stream().map(FittedItem::suitability).allMatch(Suits::needsPrescription)
                ? WHEN_PRESCRIBED
                : NOT_FOR_YOU;
    }

    private static boolean needsPrescription(Suitability suitability) {
        return suitability instanceof Suitability.Refused(var refusals)
                && refusals.stream().allMatch(refusal -> refusal.rule() == Rule.PRESCRIPTION);
    }
}
