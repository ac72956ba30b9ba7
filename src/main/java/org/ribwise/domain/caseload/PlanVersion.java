package org.ribwise.domain.caseload;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.plan.PlanFile;

/// One version of a plan as it is kept for a patient.
///
/// @param patient for whom
/// @param plan identity of the plan; its versions share it
/// @param number version, counted from 1
/// @param title what the plan is called
/// @param madeAt when this version was made, with the physiotherapist's offset from UTC then
/// @param text the plan as it stands in a plan file, not signed
/// @param signed the file that was signed; empty while it was not
public record PlanVersion(
        UUID patient,
        UUID plan,
        int number,
        String title,
        OffsetDateTime madeAt,
        String text,
        Optional<Signed> signed) {

    /// A plan file that was made to be handed over.
    ///
    /// @param at when
    /// @param file byte by byte: the same file can be saved and printed again
    public record Signed(OffsetDateTime at, PlanFile file) {}
}
