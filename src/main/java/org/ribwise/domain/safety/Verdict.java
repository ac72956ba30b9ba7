package org.ribwise.domain.safety;

import java.util.Set;

/// What the check-in allows today.
public sealed interface Verdict {

    /// Go.
    record Go() implements Verdict {}

    /// No stretches today, relaxed tummy breathing is offered (clinical reference 5.2, G12).
    record BreathingOnly() implements Verdict {}

    /// Too breathless to begin: recover, then ask again after ten minutes (clinical reference 5.2, G6).
    record RecoverFirst() implements Verdict {}

    /// No exercise today.
    ///
    /// @param signs why, at least one
    record NotToday(Set<WarningSign> signs) implements Verdict {

        /// Copies the set.
        ///
        /// @throws IllegalArgumentException if there is no sign
        public NotToday {
            signs = Set.copyOf(signs);
            if (signs.isEmpty()) {
                throw new IllegalArgumentException("not today without a reason");
            }
        }
    }
}
