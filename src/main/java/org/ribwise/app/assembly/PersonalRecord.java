package org.ribwise.app.assembly;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ribwise.coach.CoachClock;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;

/// What the screens are told of the person's record.
///
/// @param kept where everything is kept
/// @param person what the person has said about themselves
/// @param isKept whether what is written reaches the disk
/// @param keeper stands at the gate; the one that also knows what could not be written
record PersonalRecord(Kept kept, KnownPerson person, BooleanSupplier isKept, GateKeeper keeper) {

    /// With a keeper of its own.
    ///
    /// @param clock the clocks
    /// @param newId makes the identities of check-ins and events
    static PersonalRecord of(
            Kept kept, KnownPerson person, BooleanSupplier isKept, CoachClock clock, Supplier<UUID> newId) {
        GateNotes notes = new GateNotes(kept.safety(), kept.diaryHistory(), kept.history(), kept.scores());
        return new PersonalRecord(kept, person, isKept, new GateKeeper(notes, clock, newId));
    }
}
