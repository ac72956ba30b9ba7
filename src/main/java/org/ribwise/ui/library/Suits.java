package org.ribwise.ui.library;

import java.util.stream.Stream;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Refusal;
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

    /// What the envelope said of an exercise alone.
    static Suits of(Suitability suitability) {
        return switch (suitability) {
            case Suitability.Allowed() -> AS_IT_IS;
            case Suitability.WithChanges _ -> CHANGED;
            case Suitability.Refused(var refusals) ->
                refusals.stream().allMatch(Suits::needsPrescription) ? WHEN_PRESCRIBED : NOT_FOR_YOU;
        };
    }

    /// What the envelope said of a routine: what does not suit is left out, so the rest can be begun.
    static Suits of(FittedRoutine routine) {
        if (routine.cleared().isPresent()) {
            return routine.changed() ? CHANGED : AS_IT_IS;
        }
        Stream<Suits> items =
                routine.items().stream().map(FittedItem::suitability).map(Suits::of);
        return items.allMatch(WHEN_PRESCRIBED::equals) ? WHEN_PRESCRIBED : NOT_FOR_YOU;
    }

    private static boolean needsPrescription(Refusal refusal) {
        return refusal.rule() == Rule.PRESCRIPTION;
    }
}
