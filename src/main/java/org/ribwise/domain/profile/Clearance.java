package org.ribwise.domain.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.measure.Reply;

/// What a person said about something that needs a doctor's word first.
///
/// @param applies whether it applies
/// @param cleared the day on which a doctor allowed exercise all the same; empty when none did
public record Clearance(Reply applies, Optional<LocalDate> cleared) {

    /// It does not apply.
    public static final Clearance NOT_NEEDED = new Clearance(Reply.NO, Optional.empty());

    /// @throws IllegalArgumentException if something was cleared that does not apply
    public Clearance {
        if (cleared.isPresent() && !applies.mayBeYes()) {
            throw new IllegalArgumentException("cleared, but " + applies);
        }
    }

    /// Whether exercise has to wait: it applies, or the person is not sure, and no doctor allowed it. What
    /// was not asked does not close the gate by itself; asking is the business of the first start.
    public boolean isMissing() {
        return applies.mayBeYes() && cleared.isEmpty();
    }
}
