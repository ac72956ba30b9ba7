package org.ribwise.cli;

import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.Suitability;

/// The safety envelope's answer in one word.
enum Answer {
    ALLOWED,
    WITH_CHANGES,
    REFUSED;

    /// A routine of which something is left is allowed with changes. Where everything is refused the answer is no, even
    /// if the envelope knows what to do instead: nobody is played what they did not ask for.
    static Answer of(FittedRoutine fitted) {
        if (fitted.cleared().isEmpty() || fitted.items().stream().allMatch(item -> of(item.suitability()) == REFUSED)) {
            return REFUSED;
        }
        return fitted.changed() ? WITH_CHANGES : ALLOWED;
    }

    static Answer of(Suitability suitability) {
        return switch (suitability) {
            case Suitability.Allowed() -> ALLOWED;
            case Suitability.WithChanges _ -> WITH_CHANGES;
            case Suitability.Refused _ -> REFUSED;
        };
    }
}
