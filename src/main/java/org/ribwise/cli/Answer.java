package org.ribwise.cli;

import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.Suitability;

/// The safety envelope's answer in one word.
enum Answer {
    ALLOWED,
    WITH_CHANGES,
    REFUSED;

    /// A routine of which something is left is allowed with changes.
    static Answer of(FittedRoutine fitted) {
        if (!fitted.canBegin()) {
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
